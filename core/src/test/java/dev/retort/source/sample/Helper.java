package dev.retort.source.sample;

final class Helper {

    static final String SQL = "select 1";

    private Helper() {}
}
