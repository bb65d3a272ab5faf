package org.huixu.document.typeset;

import java.util.ArrayList;
import java.util.List;
import org.huixu.document.typeset.Paragraph.Alignment;

/**
 * Breaks paragraphs into lines and gives every character its place.
 *
 * <p>A line ends where the rules allow it. If a mark that may not start a line just does not fit, marks of the line
 * give way by up to half a cell each and two cells together; otherwise the character before the mark moves down with
 * it and the line is stretched to its full width.
 */
public final class LineBreaker {
    /** Rounding errors smaller than this, in pt, are no overflow. */
    static final double TOLERANCE = 0.01;
    /** Most that all marks of a line may give way together, in cells. */
    static final double MOST_SQUEEZE = 2;

    private final Metrics metrics;

    public LineBreaker(Metrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Sets a paragraph.
     *
     * @param measure width of the lines in pt
     * @return its lines, at least one
     */
    public List<TextLine> set(Paragraph paragraph, double measure) {
        List<Cell> cells = Cells.of(paragraph.spans(), metrics);
        boolean[] breaks = Breaks.before(cells);
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        do {
            double indent = lines.isEmpty() ? paragraph.firstIndent() : paragraph.indent();
            int end = endOfLine(cells, breaks, start, measure - indent);
            boolean last = end == cells.size();
            boolean full = paragraph.alignment() == Alignment.JUSTIFIED && !last;
            List<Cell> chosen = ending(cells.subList(start, end), measure - indent);
            TextLine line = new LineFitting(chosen, measure - indent, full).place(indent);
            lines.add(shifted(line, paragraph.alignment(), measure));
            start = end;
        } while (start < cells.size());
        return List.copyOf(lines);
    }

    /** A mark that was halved for the sake of one now on the next line is whole again where there is room. */
    private static List<Cell> ending(List<Cell> line, double room) {
        if (line.isEmpty()) {
            return line;
        }
        List<Cell> mended = new ArrayList<>(line);
        mended.set(line.size() - 1, line.getLast().whole());
        return LineFitting.width(mended) <= room + TOLERANCE ? mended : line;
    }

    /** Width of a text set without any break, in pt. */
    public double width(List<Span> spans) {
        return Cells.of(spans, metrics).stream().mapToDouble(Cell::width).sum();
    }

    private static int endOfLine(List<Cell> cells, boolean[] breaks, int start, double room) {
        double width = 0;
        double fitting = 0;
        int fits = start;
        for (int i = start; i < cells.size(); i++) {
            width += cells.get(i).width();
            int end = i + 1;
            if (end < cells.size() && !breaks[end]) {
                continue;
            }
            double visible = width - LineFitting.trailingSpace(cells.subList(start, end));
            if (visible <= room + TOLERANCE) {
                fits = end;
                fitting = visible;
                continue;
            }
            int chosen = squeezes(cells.subList(start, end), visible - room, room - fitting) ? end : fits;
            if (chosen > start && leavesOne(cells, chosen) && squeezesWhole(cells.subList(start, cells.size()), room)) {
                return cells.size();
            }
            return chosen > start ? chosen : forced(cells, start, room);
        }
        return cells.size();
    }

    /** Whether the marks of a line that is too long should give way rather than the line end earlier. */
    private static boolean squeezes(List<Cell> line, double excess, double gap) {
        if (gap <= TOLERANCE || excess > most(line) + TOLERANCE) {
            return false;
        }
        return excess <= gap || excess <= trailingMarks(line) + TOLERANCE;
    }

    /** How much the marks of a line may give way, in pt. */
    private static double most(List<Cell> line) {
        return Math.min(MOST_SQUEEZE * line.getFirst().style().cell(), LineFitting.give(line));
    }

    /** Whether a paragraph would end in a line of a single ideograph (GB/T 15834-2011, clause 5.1.10). */
    private static boolean leavesOne(List<Cell> cells, int from) {
        return from < cells.size() && cells.get(from).kind() == CharacterKind.WIDE && cells
                .subList(from + 1, cells.size()).stream().allMatch(cell -> CharacterKind.neverStarts(cell.codePoint()));
    }

    private static boolean squeezesWhole(List<Cell> line, double room) {
        return LineFitting.width(line) - LineFitting.trailingSpace(line) - room <= most(line) + TOLERANCE;
    }

    /** Width of the marks at the end of a line that may not start the next one. */
    private static double trailingMarks(List<Cell> line) {
        double width = 0;
        for (Cell cell : line.reversed()) {
            if (!CharacterKind.neverStarts(cell.codePoint())) {
                break;
            }
            width += cell.width();
        }
        return width;
    }

    /** Where to end a line that has no allowed place: after as many characters as fit, kept off forbidden places. */
    private static int forced(List<Cell> cells, int start, double room) {
        double width = 0;
        int most = start;
        while (most < cells.size() && width + cells.get(most).width() <= room + TOLERANCE) {
            width += cells.get(most).width();
            most++;
        }
        most = Math.max(most, start + 1);
        for (int end = most; end > start; end--) {
            if (end == cells.size() || (!CharacterKind.neverStarts(cells.get(end).codePoint())
                    && !CharacterKind.neverEnds(cells.get(end - 1).codePoint()))) {
                return end;
            }
        }
        return most;
    }

    private static TextLine shifted(TextLine line, Alignment alignment, double measure) {
        double shift = switch (alignment) {
            case JUSTIFIED, LEFT -> 0;
            case CENTRE -> (measure - line.end()) / 2;
            case RIGHT -> measure - line.end();
        };
        return shift == 0 ? line : line.moved(shift);
    }
}
