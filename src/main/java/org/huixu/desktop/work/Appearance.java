package org.huixu.desktop.work;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.StringProperty;

/** How all windows look; remembered for this user. */
public interface Appearance {

    BooleanProperty darkProperty();

    /** 1 is the usual size. */
    DoubleProperty zoomProperty();

    /** Whether items are shown as a board rather than as a table. */
    BooleanProperty boardProperty();

    /** How the calendar is shown: a name that the calendar knows; empty before it was ever chosen. */
    StringProperty calendarProperty();

    /** Which layers of the calendar were switched: names that the calendar knows; empty where it is as at first. */
    StringProperty calendarLayersProperty();

    /** Makes everything larger by so many steps, smaller if negative. */
    void zoomBy(int steps);
}
