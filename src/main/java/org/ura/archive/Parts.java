package org.ura.archive;

/// Where things stand in an archive.
final class Parts {

    static final String PEOPLE = "people.jsonl";

    private static final String TABLES = "tables/";
    private static final String LINES = ".jsonl";

    private Parts() {}

    static String table(String name) {
        return TABLES + name + LINES;
    }
}
