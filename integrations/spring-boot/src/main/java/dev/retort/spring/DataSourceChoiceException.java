package dev.retort.spring;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when an application has no data source or several, and nothing says which of them to migrate. */
@PublicApi
public final class DataSourceChoiceException extends RetortException {

    private static final long serialVersionUID = 1;

    DataSourceChoiceException(long dataSources) {
        super(
                dataSources == 0
                        ? "there is no data source to migrate"
                        : "there are " + dataSources + " data sources, and none of them is primary",
                dataSources == 0
                        ? "define one, or set retort.url"
                        : "mark the one to migrate with @RetortDataSource, or set retort.url");
    }
}
