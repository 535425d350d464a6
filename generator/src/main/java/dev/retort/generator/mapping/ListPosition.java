package dev.retort.generator.mapping;

import java.util.List;

/**
 * The position of the elements of a list, which a column holds ({@code @OrderColumn}).
 *
 * @param list the columns that refer to the owner of the list
 * @param first the position of the first element
 */
public record ListPosition(List<String> list, int first) {

    public ListPosition {
        list = List.copyOf(list);
    }
}
