package org.huixu.application.sample;

import java.util.List;

/** Builds a made-up office into an empty data folder. */
public interface SampleBuilder {

    /** How far it is. */
    @FunctionalInterface
    interface Progress {

        void done(int events, int of);
    }

    /** Builds the office of that order and gives the manifest of what goes wrong in it on purpose. */
    List<Planted> build(SampleOrder order, Progress progress);
}
