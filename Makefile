MVN ?= mvn

.PHONY: help install unit quick test test-14 test-15 test-16 test-17 sweep version release format clean
.DEFAULT_GOAL := help

help: ## Show this list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## /  make \1\t/' | expand -t 20

install: ## Put the artifacts into the local Maven repository, without building tests
	$(MVN) -q install -Dmaven.test.skip=true -Dretort.unchecked -Dspotless.check.skip=true -Dassembly.skipAssembly

unit: ## Build everything and run the tests that need no database
	$(MVN) package

quick: ## Build everything and run all tests but the slow ones
	$(MVN) verify -Pquick

test: ## Build everything and run all tests on an embedded PostgreSQL 18
	$(MVN) verify

test-14: ## The same tests on PostgreSQL 14 (also test-15, test-16, test-17)
test-15 test-16 test-17 test-14: test-%:
	$(MVN) verify -Dretort.test.postgres=$*

sweep: ## All tests on every major, the laws on many more generated schemas
	for major in 18 14 15 16 17; do $(MVN) verify -Psweep -Dretort.test.postgres=$$major || exit 1; done

version: ## Write VERSION=… into the poms and the pages, in place of the present version
	.ci/version "$(VERSION)"

release: ## Make a release of the last commit in target/staging; URL=https://… of the project, SIGN=yes
	MVN="$(MVN)" .ci/release "$(URL)" "$(SIGN)"

format: ## Format all sources
	$(MVN) -q spotless:apply

clean: ## Remove what was built
	$(MVN) -q clean
