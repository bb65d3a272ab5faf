package org.huixu.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Makes the cells of one line fit its room: marks give way when it is too long, gaps grow when it is to be full. */
final class LineFitting {
    /** Most that gaps outside brackets grow before those inside them grow too, in cells. */
    private static final double WIDEST_GAP = 0.5;

    private final List<Cell> cells;
    private final double room;
    private final boolean full;
    private final double[] taken;
    private final double[] added;

    LineFitting(List<Cell> cells, double room, boolean full) {
        this.cells = cells;
        this.room = room;
        this.full = full;
        this.taken = new double[cells.size()];
        this.added = new double[cells.size()];
    }

    /** Gives every character its place, starting at an indent in pt. */
    TextLine place(double indent) {
        double excess = width(cells) - trailingSpace(cells) - room;
        if (excess > LineBreaker.TOLERANCE) {
            squeeze(excess);
        } else if (full && excess < -LineBreaker.TOLERANCE) {
            stretch(-excess);
        }
        List<Glyph> glyphs = new ArrayList<>(cells.size());
        double x = indent;
        double end = indent;
        double squeezed = 0;
        double stretched = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            double shift = cell.kind() == CharacterKind.OPENING ? taken[i] : 0;
            glyphs.add(new Glyph(cell.codePoint(), cell.style(), x + cell.offset() - shift));
            x += cell.width() - taken[i];
            if (cell.kind() != CharacterKind.SPACE) {
                end = x;
            }
            x += added[i];
            squeezed += taken[i];
            stretched += added[i];
        }
        return new TextLine(glyphs, indent, end, squeezed, stretched);
    }

    /** Width of cells side by side, in pt. */
    static double width(List<Cell> cells) {
        return cells.stream().mapToDouble(Cell::width).sum();
    }

    /** Width of the spaces at the end of a line: they hang over the edge. */
    static double trailingSpace(List<Cell> cells) {
        double width = 0;
        for (Cell cell : cells.reversed()) {
            if (cell.kind() != CharacterKind.SPACE) {
                break;
            }
            width += cell.width();
        }
        return width;
    }

    /** How much all marks of a line may give way together, in pt; an opening mark at its start keeps its place. */
    static double give(List<Cell> cells) {
        double give = 0;
        for (int i = 0; i < cells.size(); i++) {
            give += i == 0 && cells.get(i).kind() == CharacterKind.OPENING ? 0 : cells.get(i).give();
        }
        return give;
    }

    /** The mark at the end gives way first, then marks beside marks, then all others alike. */
    private void squeeze(double excess) {
        double left = share(excess, i -> i == cells.size() - 1);
        left = share(left, i -> i > 0 && blankBetween(i));
        share(left, i -> i > 0 || cells.get(i).kind() != CharacterKind.OPENING);
    }

    private boolean blankBetween(int at) {
        boolean besideNext = at + 1 < cells.size() && cells.get(at).kind() == CharacterKind.CLOSING
                && cells.get(at + 1).give() > 0;
        boolean besidePrevious = cells.get(at).kind() == CharacterKind.OPENING
                && cells.get(at - 1).kind() == CharacterKind.OPENING;
        return besideNext || besidePrevious;
    }

    /** Takes an amount in equal shares from the chosen cells that can still give; returns what is left to take. */
    private double share(double amount, IntPredicate chosen) {
        double left = amount;
        while (left > LineBreaker.TOLERANCE / 10) {
            List<Integer> givers = new ArrayList<>();
            for (int i = 0; i < taken.length; i++) {
                if (chosen.test(i) && cells.get(i).give() - taken[i] > LineBreaker.TOLERANCE / 10) {
                    givers.add(i);
                }
            }
            if (givers.isEmpty()) {
                return left;
            }
            double each = left / givers.size();
            for (int giver : givers) {
                double part = Math.min(each, cells.get(giver).give() - taken[giver]);
                taken[giver] += part;
                left -= part;
            }
        }
        return left;
    }

    /**
     * All gaps grow alike, but for those inside brackets and quotation marks and between a number and its sign; these
     * grow only where the others would have to grow too much.
     */
    private void stretch(double gap) {
        int last = cells.size() - 1;
        while (last > 0 && cells.get(last).kind() == CharacterKind.SPACE) {
            last--;
        }
        List<Integer> any = IntStream.range(0, last).filter(i -> mayPart(cells.get(i), cells.get(i + 1))).boxed()
                .toList();
        List<Integer> good = any.stream().filter(i -> partsWell(cells.get(i), cells.get(i + 1))).toList();
        List<Integer> gaps = gap > good.size() * WIDEST_GAP * cells.getFirst().style().cell() ? any : good;
        gaps.forEach(i -> added[i] += gap / gaps.size());
    }

    /** Words and doubled dashes never part. */
    private static boolean mayPart(Cell left, Cell right) {
        if (right.kind() == CharacterKind.COMBINING
                || (left.kind() == CharacterKind.WORD && right.kind() == CharacterKind.WORD)) {
            return false;
        }
        return left.codePoint() != right.codePoint() || left.kind() != CharacterKind.TRAILING;
    }

    private static boolean partsWell(Cell left, Cell right) {
        boolean bracketed = left.kind() == CharacterKind.OPENING || right.kind() == CharacterKind.CLOSING;
        boolean signed = left.kind() == CharacterKind.WORD && right.kind() == CharacterKind.TRAILING;
        return !bracketed && !signed;
    }
}
