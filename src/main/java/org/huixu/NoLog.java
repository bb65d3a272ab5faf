package org.huixu;

/** What the JDK's log is set up with: nothing, so that nothing reaches the terminal. An open office keeps a log of its own. */
public final class NoLog {

    /** Called by the JDK when somebody first logs. */
    public NoLog() {
        // Leaves the log as it is: without a handler.
    }
}
