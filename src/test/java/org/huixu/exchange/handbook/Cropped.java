package org.huixu.exchange.handbook;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** What counts in a picture of a window: the sheet where one lies before it, else all but the empty edges. */
final class Cropped {

    private static final int WHITE = 0xFFFFFF;
    private static final int DIM = 0xC0;
    private static final int MASK = 0xFF;
    private static final int MARGIN = 14;
    private static final int LEAST = 220;
    private static final int GAP = 14;

    private Cropped() {
    }

    static BufferedImage of(BufferedImage picture) {
        boolean dimmed = (rgb(picture, 1, picture.getHeight() - 2) & MASK) < DIM;
        Rectangle place = grown(dimmed ? sheet(picture) : filled(picture), picture);
        return picture.getSubimage(place.x, place.y, place.width, place.height);
    }

    /** Below the veil nothing is white: the highest block of lines with much white in them is the sheet. */
    private static Rectangle sheet(BufferedImage picture) {
        List<Rectangle> blocks = new ArrayList<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            int left = first(picture, y, 0, 1);
            int right = first(picture, y, picture.getWidth() - 1, -1);
            if (right - left < LEAST) {
                continue;
            }
            Rectangle line = new Rectangle(left, y, right - left + 1, 1);
            if (!blocks.isEmpty() && y - blocks.getLast().getMaxY() <= GAP) {
                blocks.getLast().add(line);
            } else {
                blocks.add(line);
            }
        }
        return blocks.stream().reduce((one, other) -> other.height > one.height ? other : one)
                .orElseGet(() -> new Rectangle(picture.getWidth(), picture.getHeight()));
    }

    private static int first(BufferedImage picture, int y, int from, int step) {
        int x = from;
        while (x >= 0 && x < picture.getWidth() && rgb(picture, x, y) != WHITE) {
            x += step;
        }
        return x;
    }

    /** All that is not as the corner at the right and below. */
    private static Rectangle filled(BufferedImage picture) {
        int empty = rgb(picture, picture.getWidth() - 1, picture.getHeight() - 1);
        Rectangle filled = new Rectangle(-1, -1);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (rgb(picture, x, y) != empty) {
                    filled.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return filled.isEmpty() ? new Rectangle(picture.getWidth(), picture.getHeight()) : filled;
    }

    private static Rectangle grown(Rectangle place, BufferedImage picture) {
        place.grow(MARGIN, MARGIN);
        return place.intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
    }

    private static int rgb(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & WHITE;
    }
}
