package org.huixu.storage.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Kind;

/** Filters as conditions of a statement, with the values that they ask for. */
final class Conditions {

    /** With more values Derby reads the whole table and looks through the list for every row. */
    private static final int MOST_VALUES = 32;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    /** @param filters none of them with an empty list of values, which nothing meets */
    Conditions(Kind<?> kind, List<Filter> filters) {
        filters.forEach(filter -> add(kind, filter));
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** In the order in which they are asked for. */
    List<Object> arguments() {
        return arguments;
    }

    /** The same filters with the first of the long lists of values cut into pieces. */
    static List<List<Filter>> parts(List<Filter> filters) {
        for (int i = 0; i < filters.size(); i++) {
            if (filters.get(i) instanceof Filter.In in && in.values().size() > MOST_VALUES) {
                List<?> values = in.values().stream().distinct().toList();
                List<List<Filter>> parts = new ArrayList<>();
                for (int from = 0; from < values.size(); from += MOST_VALUES) {
                    List<Filter> part = new ArrayList<>(filters);
                    part.set(i, new Filter.In(in.leaf(),
                            values.subList(from, Math.min(values.size(), from + MOST_VALUES))));
                    parts.add(part);
                }
                return parts;
            }
        }
        return List.of(filters);
    }

    private void add(Kind<?> kind, Filter filter) {
        switch (filter) {
            case Filter.In in -> {
                List<Object> values = padded(in.values());
                conditions.add(kind.shape().leaf(in.leaf()).column() + " IN ("
                        + String.join(", ", Collections.nCopies(values.size(), "?")) + ")");
                arguments.addAll(values);
            }
            case Filter.Between between -> {
                String column = kind.shape().leaf(between.leaf()).column();
                conditions.add(column + " >= ? AND " + column + " < ?");
                arguments.add(between.from());
                arguments.add(between.to());
            }
            case Filter.Absent absent ->
                    conditions.add(kind.shape().leaf(absent.leaf()).column() + " IS NULL");
            case Filter.Overlapping overlapping -> {
                conditions.add("(valid_to IS NULL OR valid_to > ?)");
                arguments.add(overlapping.period().validFrom());
                if (overlapping.period().validTo() != null) {
                    conditions.add("valid_from < ?");
                    arguments.add(overlapping.period().validTo());
                }
            }
        }
    }

    /** The values, the last repeated: few lengths of list make few statements, which Derby then keeps prepared. */
    private static List<Object> padded(List<?> values) {
        List<Object> padded = new ArrayList<>(values);
        int length = Integer.highestOneBit(values.size());
        padded.addAll(Collections.nCopies((length == values.size() ? length : 2 * length) - values.size(),
                values.getLast()));
        return padded;
    }
}
