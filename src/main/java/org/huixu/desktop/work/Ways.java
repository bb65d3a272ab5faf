package org.huixu.desktop.work;

/** Leads to other views. Called on the FX thread. */
@FunctionalInterface
public interface Ways {

    void go(Place place);
}
