package org.huixu.application.handbook;

import java.io.InputStream;
import java.util.function.Supplier;

/** A picture (PNG) of which only the size is known until it is opened. Equal to another of the same name. */
public final class PictureFile {

    private final String name;
    private final int width;
    private final int height;
    private final Supplier<InputStream> opening;

    /**
     * @param width in pixels
     * @param height in pixels
     * @param opening opens it anew each time
     */
    public PictureFile(String name, int width, int height, Supplier<InputStream> opening) {
        this.name = name;
        this.width = width;
        this.height = height;
        this.opening = opening;
    }

    public String name() {
        return name;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** To be closed by who asks for it. */
    public InputStream open() {
        return opening.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureFile file && file.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
