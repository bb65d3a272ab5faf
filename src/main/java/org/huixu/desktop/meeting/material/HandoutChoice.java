package org.huixu.desktop.meeting.material;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huixu.application.material.HandoutMatrix;
import org.huixu.application.material.HandoutMatrix.Cell;
import org.huixu.desktop.kit.Matrix;
import org.huixu.desktop.kit.Matrix.Spot;
import org.huixu.domain.compliance.Subject;

/** Which cells of the deliveries are chosen in the matrix, and which are to be: those in which something is missing. */
final class HandoutChoice {

    private final Matrix matrix;
    private HandoutMatrix shown = new HandoutMatrix(List.of(), List.of(), Map.of());

    HandoutChoice(Matrix matrix) {
        this.matrix = matrix;
    }

    /** From now on the matrix shows these. */
    void of(HandoutMatrix now) {
        shown = now;
    }

    HandoutMatrix shown() {
        return shown;
    }

    boolean any(Predicate<Cell> wanted) {
        return shown.cells().values().stream().anyMatch(wanted);
    }

    /** Chooses all that are so, and no others. */
    void choose(Predicate<Cell> wanted) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (int row = 0; row < shown.rows().size(); row++) {
            for (int column = 0; column < shown.columns().size(); column++) {
                Spot spot = new Spot(row, column);
                if (cell(spot).filter(wanted).isPresent()) {
                    spots.add(spot);
                }
            }
        }
        matrix.choose(spots);
    }

    List<Cell> chosen() {
        return matrix.chosenProperty().get().stream().flatMap(spot -> cell(spot).stream()).toList();
    }

    private Optional<Cell> cell(Spot spot) {
        return spot.row() < shown.rows().size() && spot.column() < shown.columns().size()
                ? shown.cell(shown.rows().get(spot.row()).person(), shown.columns().get(spot.column()).item())
                : Optional.empty();
    }

    /**
     * What is missing in that round of those cells, if anything is: first deliveries, then opinions and copies; or second
     * deliveries.
     */
    Optional<Predicate<Cell>> missing(Rounds round, Predicate<Cell> about) {
        return missing(round).map(about::and).filter(this::any).findFirst();
    }

    private static Stream<Predicate<Cell>> missing(Rounds round) {
        return round == Rounds.SECOND
                ? Stream.of(cell -> cell.second().progress().missing()
                        || cell.second().progress() == HandoutMatrix.Progress.STALE)
                : Stream.of(cell -> cell.first().progress().missing(),
                        cell -> cell.reply().answer().missing() || cell.reply().copyOut());
    }

    /** The cells that a finding is about. */
    static Predicate<Cell> about(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> cell -> cell.of().personId().value().equals(subject.id());
            case ITEM -> cell -> cell.of().itemId().value().equals(subject.id());
            case MATERIAL -> cell -> cell.second().progress() == HandoutMatrix.Progress.STALE;
            case MEETING, DECISION, MINUTES, ABSENCE, ENGAGEMENT, WORK_MEETING, PAPER, OFFICE -> _ -> true;
        };
    }
}
