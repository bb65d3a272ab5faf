package org.huixu.desktop.work;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import org.huixu.application.change.Changed;
import org.huixu.application.store.Kinds;
import org.huixu.domain.Entity;

/** News of committed changes, on the FX thread. */
public final class Changes {

    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();

    /** Hands a change on to all who listen. */
    public void publish(Changed changed) {
        listeners.forEach(listener -> listener.accept(changed));
    }

    /** Runs the action after every change, until unsubscribed. */
    public Subscription onAny(Consumer<Changed> action) {
        listeners.add(action);
        return () -> listeners.remove(action);
    }

    /** Runs the action after a change that touched entities of these types. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Subscription on(Runnable action, Class<? extends Entity>... types) {
        Set<String> kinds = Arrays.stream(types).map(type -> Kinds.of(type).name())
                .collect(Collectors.toUnmodifiableSet());
        return onAny(changed -> {
            if (changed.kinds().stream().anyMatch(kinds::contains)) {
                action.run();
            }
        });
    }
}
