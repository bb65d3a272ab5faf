package org.huixu.exchange.handbook;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same picture in few colours: a window has few, but the edges of its letters have thousands. */
final class FewColours {

    private static final int COLOURS = 64;
    private static final int EXACT = 24;
    private static final int[] SHIFTS = {16, 8, 0};
    private static final int MASK = 0xFF;

    private FewColours() {
    }

    private record Colour(int rgb, int times) {

        int part(int shift) {
            return rgb >> shift & MASK;
        }
    }

    static BufferedImage of(BufferedImage picture) {
        Map<Integer, Integer> counted = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counted.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        List<Colour> all = counted.entrySet().stream().map(one -> new Colour(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(Colour::times).reversed().thenComparingInt(Colour::rgb)).toList();
        List<Integer> palette = new ArrayList<>(all.stream().limit(EXACT).map(Colour::rgb).toList());
        boxes(all.stream().skip(EXACT).toList()).forEach(box -> palette.add(mean(box)));
        return drawn(picture, palette);
    }

    /** Cuts the box that spreads widest in two at its middle, until there are enough. */
    private static List<List<Colour>> boxes(List<Colour> colours) {
        List<List<Colour>> boxes = new ArrayList<>();
        if (!colours.isEmpty()) {
            boxes.add(colours);
        }
        while (!boxes.isEmpty() && boxes.size() < COLOURS - EXACT) {
            List<Colour> widest = boxes.stream().max(Comparator.comparingInt(box -> spread(box, widest(box))))
                    .orElseThrow();
            if (widest.size() < 2) {
                break;
            }
            int shift = widest(widest);
            List<Colour> sorted = widest.stream().sorted(Comparator.comparingInt(one -> one.part(shift))).toList();
            boxes.remove(widest);
            boxes.add(sorted.subList(0, sorted.size() / 2));
            boxes.add(sorted.subList(sorted.size() / 2, sorted.size()));
        }
        return boxes;
    }

    private static int widest(List<Colour> box) {
        int widest = SHIFTS[0];
        for (int shift : SHIFTS) {
            widest = spread(box, shift) > spread(box, widest) ? shift : widest;
        }
        return widest;
    }

    private static int spread(List<Colour> box, int shift) {
        return box.stream().mapToInt(one -> one.part(shift)).max().orElse(0)
                - box.stream().mapToInt(one -> one.part(shift)).min().orElse(0);
    }

    private static int mean(List<Colour> box) {
        long times = box.stream().mapToLong(Colour::times).sum();
        int rgb = 0;
        for (int shift : SHIFTS) {
            rgb |= (int) (box.stream().mapToLong(one -> (long) one.part(shift) * one.times()).sum() / times) << shift;
        }
        return rgb;
    }

    private static BufferedImage drawn(BufferedImage picture, List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage drawn = new BufferedImage(picture.getWidth(), picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y) & 0xFFFFFF, rgb -> nearest(rgb, colours));
                drawn.getRaster().setSample(x, y, 0, index);
            }
        }
        return drawn;
    }

    private static int nearest(int rgb, int[] colours) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            long distance = 0;
            for (int shift : SHIFTS) {
                int part = (rgb >> shift & MASK) - (colours[i] >> shift & MASK);
                distance += (long) part * part;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
