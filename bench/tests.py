"""Tests of the benchmark that need Python only: python3 bench/tests.py."""

import itertools
import os
import sys
import tempfile
import unittest
import xml.etree.ElementTree
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from benchmark import model, report  # noqa: E402 (the path comes first)
from benchmark.chart import chart  # noqa: E402
from benchmark.measurement import Sample, measure  # noqa: E402
from benchmark.rounds import Series, rotated  # noqa: E402

COUNT = 250


class ModelTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_every_entity_has_twelve_columns_two_foreign_keys_two_indexes_and_a_unique_constraint(self):
        model.write_entities(self.folder, COUNT)
        files = list(self.folder.rglob("*.java"))
        self.assertEqual(COUNT, len(files))
        for file in files:
            text = file.read_text()
            found = [text.count(word) for word in ("    private ", "@ForeignKey(", "@Index(", "@UniqueConstraint(")]
            self.assertEqual([12, 2, 2, 1], found, file.name)

    def test_every_python_model_has_the_same(self):
        model.write_models(self.folder, COUNT)
        classes = self.classes()
        self.assertEqual([table.class_name for table in model.tables(COUNT)], sorted(classes))
        for name, text in classes.items():
            found = [text.count(word) for word in ("= Column(", "ForeignKey(", "Index(", "UniqueConstraint(")]
            self.assertEqual([12, 2, 2, 1], found, name)

    def test_foreign_keys_reference_earlier_tables(self):
        for table in itertools.islice(model.tables(COUNT), 1, None):
            self.assertLess(max(table.parent, table.owner), table.number)

    def test_the_changed_models_differ_in_one_column(self):
        changed = model.changed_table(COUNT)
        model.write_models(self.folder / "same", COUNT)
        model.write_models(self.folder / "changed", COUNT, changed.number)
        same, other = self.classes("same"), self.classes("changed")
        self.assertEqual([changed.class_name], [name for name in same if same[name] != other[name]])
        self.assertIn("quantity = Column(BigInteger", other[changed.class_name])

    def classes(self, folder=""):
        found = {}
        for file in (self.folder / folder / model.PACKAGE).glob("part_*.py"):
            compile(file.read_text(), file.name, "exec")
            for text in file.read_text().split("\n\n\nclass ")[1:]:
                found[text.partition("(")[0]] = text
        return found


class MeasurementTest(unittest.TestCase):
    def measured(self, code, limit=60.0):
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-S", "-c", code]
            return measure(command, cwd=Path(folder), env=os.environ, log=Path(folder, "log"), limit=limit)

    def test_counts_processor_time_and_memory_of_children(self):
        burn = "sum(range(6_000_000)); x = bytearray(150_000_000)"
        sample = self.measured(f"import subprocess, sys; subprocess.run([sys.executable, '-S', '-c', {burn!r}])")
        self.assertGreater(sample.cpu, 0.02)
        self.assertGreater(sample.memory, 150_000_000)

    def test_keeps_the_exit_code(self):
        self.assertEqual(3, self.measured("raise SystemExit(3)").exit_code)

    def test_ends_a_command_at_the_limit(self):
        sample = self.measured("import time; time.sleep(600)", limit=0.2)
        self.assertFalse(sample.in_time)
        self.assertLess(sample.wall, 60)


class RoundsTest(unittest.TestCase):
    def test_every_tool_is_first_in_turn(self):
        self.assertEqual(["a", "b", "c", "a"], [rotated("abc", number)[0] for number in range(4)])


class ReportTest(unittest.TestCase):
    def setUp(self):
        def series(*seconds):
            samples = list(seconds)
            unknown = {"memory": [None] * len(samples), "server_cpu": [], "total_cpu": [], "over_limit": False}
            return {"wall": samples, "cpu": samples} | unknown

        upgrade = {"retort": series(9.0, 2.0, 3.0), "psql": series(1.0, 1.0, 5.0)}
        upgrade["alembic"] = series(4.0) | {"over_limit": True}
        start = {"retort": series(0.5), "java": series(0.25)}
        self.data = {
            "sizes": {"20": {"scenarios": {"upgrade": upgrade, "start": start}, "load": [(1, 1, 1), (2, 2, 2)]}},
            "versions": {"Retort": "1"},
            "machine": dict.fromkeys(("processor", "processors", "memory_gib", "system"), "x"),
        } | dict.fromkeys(("date", "revision", "runs", "warm_ups", "command"), "x")
        self.data["ratios"] = report.ratios(self.data)

    def test_ratios_are_those_of_medians_less_the_start(self):
        self.assertEqual([3.0, 2.75, 2.5], [values["20"] for values in self.data["ratios"]["wall"].values()])

    def test_a_command_over_the_limit_and_unknown_memory_give_no_ratio(self):
        self.assertFalse([label for label in self.data["ratios"]["wall"] if "Alembic" in label])
        self.assertEqual({}, self.data["ratios"]["memory"])

    def test_the_total_is_the_time_of_the_process_and_of_the_server_in_each_run(self):
        samples = [Sample(wall=9.0, cpu=cpu, memory=None, exit_code=0, in_time=True) for cpu in (1.0, 2.0)]
        data = report.series_data(Series(samples, server=[0.5, 0.25]))
        self.assertEqual([1.5, 2.25], data["total_cpu"])

    def test_the_report_has_a_table_of_ratios_and_one_of_medians(self):
        text = report.markdown(self.data)
        self.assertIn("| upgrade ÷ psql on the same statements | 3.00 |", text)
        self.assertIn("| 20 | upgrade of one revision | alembic | over the limit |", text)

    def test_the_chart_is_xml_with_a_bar_for_each_ratio(self):
        root = xml.etree.ElementTree.fromstring(chart("title <1>", ["20"], self.data["ratios"]["wall"]))
        texts = [element.text for element in root.iter("{http://www.w3.org/2000/svg}text")]
        self.assertIn("title <1>", texts)
        self.assertEqual(1, texts.count("2.75"))


if __name__ == "__main__":
    unittest.main()
