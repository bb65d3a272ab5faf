package org.huixu.desktop.kit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huixu.desktop.kit.Matrix.Face;
import org.huixu.desktop.kit.Matrix.Spot;
import org.huixu.desktop.kit.Matrix.Table;

/** Which places of a matrix are chosen, at which one the keys are, and from where an area is spanned. */
final class MatrixChoice {

    private static final Spot FIRST = new Spot(0, 0);

    private final ReadOnlyObjectWrapper<Set<Spot>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private Table table = new Table(List.of(), List.of(), List.of());
    private Spot at = FIRST;
    private Spot anchor = FIRST;

    ReadOnlyObjectProperty<Set<Spot>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Where the keys are. */
    Spot at() {
        return at;
    }

    boolean has(Spot spot) {
        return chosen.get().contains(spot);
    }

    /** Goes by this table; where it has other rows or columns, nothing is chosen any more. */
    void table(Table now) {
        boolean same = now.rows().equals(table.rows()) && now.columns().equals(table.columns());
        table = now;
        if (!same) {
            at = FIRST;
            anchor = FIRST;
        }
        choose(same ? chosen.get() : Set.of());
    }

    int rows() {
        return table.rows().size();
    }

    int columns() {
        return table.columns().size();
    }

    boolean alive(Spot spot) {
        return spot.row() < rows() && spot.column() < columns() && face(spot).live();
    }

    Face face(Spot spot) {
        return table.faces().get(spot.row()).get(spot.column());
    }

    /** Chooses those of these that are alive, and no others; tells whether the keys went to another place by that. */
    boolean choose(Set<Spot> wanted) {
        Set<Spot> alive = living(wanted);
        chosen.set(alive);
        if (alive.isEmpty() || alive.contains(at)) {
            return false;
        }
        at = alive.iterator().next();
        anchor = at;
        return true;
    }

    /** A cell was clicked. */
    void click(Spot spot, boolean spanning, boolean adding) {
        at = spot;
        if (spanning) {
            chosen.set(living(area(anchor, spot)));
        } else {
            anchor = spot;
            chosen.set(adding ? toggled(Set.of(spot)) : living(Set.of(spot)));
        }
    }

    /** The heading of a row or a column was clicked. */
    void line(Set<Spot> spots, boolean adding) {
        spots.stream().findFirst().ifPresent(first -> {
            at = first;
            anchor = first;
        });
        chosen.set(adding ? toggled(spots) : living(spots));
    }

    /** Chooses the row or the column of the keys, or else changes whether their place is chosen. */
    void mark(boolean wholeRow, boolean wholeColumn) {
        chosen.set(wholeRow ? living(row(at.row())) : wholeColumn ? living(column(at.column())) : toggled(Set.of(at)));
    }

    /** The first key only shows where it is. */
    void move(int down, int right, boolean spanning, boolean adding) {
        boolean nothing = chosen.get().isEmpty() && at.equals(FIRST) && !spanning;
        if (!nothing) {
            at = new Spot(Math.clamp(at.row() + (long) down, 0, rows() - 1),
                    Math.clamp(at.column() + (long) right, 0, columns() - 1));
        }
        if (spanning) {
            chosen.set(living(area(anchor, at)));
        } else if (!adding) {
            anchor = at;
            chosen.set(living(Set.of(at)));
        }
    }

    Set<Spot> row(int row) {
        return area(new Spot(row, 0), new Spot(row, columns() - 1));
    }

    Set<Spot> column(int column) {
        return area(new Spot(0, column), new Spot(rows() - 1, column));
    }

    Set<Spot> all() {
        return area(FIRST, new Spot(rows() - 1, columns() - 1));
    }

    private static Set<Spot> area(Spot from, Spot to) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (int row = Math.min(from.row(), to.row()); row <= Math.max(from.row(), to.row()); row++) {
            for (int column = Math.min(from.column(), to.column()); column <= Math.max(from.column(),
                    to.column()); column++) {
                spots.add(new Spot(row, column));
            }
        }
        return spots;
    }

    private Set<Spot> living(Set<Spot> spots) {
        Set<Spot> alive = new LinkedHashSet<>(spots);
        alive.removeIf(spot -> !alive(spot));
        return alive;
    }

    private Set<Spot> toggled(Set<Spot> spots) {
        Set<Spot> now = new LinkedHashSet<>(chosen.get());
        Set<Spot> alive = living(spots);
        if (now.containsAll(alive)) {
            now.removeAll(alive);
        } else {
            now.addAll(alive);
        }
        return now;
    }
}
