package dev.retort.generator.hibernate;

import dev.retort.schema.TableOptions;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parses the options that an entity appends to the definition of its table.
 *
 * @param options the storage options of the table
 * @param leftOver the part that is not understood or not managed, such as a tablespace; or null
 */
record TableOptionsText(TableOptions options, @Nullable String leftOver) {

    static TableOptionsText parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new TableOptionsText(TableOptions.ORDINARY, null);
        }
        SqlCursor cursor = new SqlCursor(text);
        SortedMap<String, String> storage = new TreeMap<>();
        String partitionBy = null;
        boolean more = true;
        while (more) {
            if (cursor.accept("partition", "by")) {
                partitionBy = cursor.next().text().toUpperCase(Locale.ROOT) + " "
                        + cursor.next().text();
            } else {
                String parameters = cursor.groupAfter("with");
                storage.putAll(StorageText.parse(parameters));
                more = parameters != null;
            }
        }
        return new TableOptionsText(new TableOptions(false, storage, partitionBy), cursor.rest());
    }
}
