package org.huixu.desktop.work;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.huixu.application.store.Actor;
import org.huixu.desktop.field.ProofField;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is at the desk (经办人). Set on the FX thread; read from any thread. */
public final class Desk implements Supplier<Actor>, ProofField.Witness {

    private final ReadOnlyObjectWrapper<Actor> shown;
    private volatile Actor actor;
    private boolean sees;

    public Desk(Actor actor) {
        this.actor = actor;
        this.shown = new ReadOnlyObjectWrapper<>(actor);
    }

    @Override
    public Actor get() {
        return actor;
    }

    /** The same for the FX thread, to be watched. */
    public ReadOnlyObjectProperty<Actor> actorProperty() {
        return shown.getReadOnlyProperty();
    }

    /** From now on somebody else is at the desk. */
    public void take(Actor other) {
        actor = other;
        shown.set(other);
        sees = false;
    }

    @Override
    public @Nullable PersonId here() {
        return actor.personId();
    }

    @Override
    public boolean sees() {
        return sees;
    }

    @Override
    public void sees(boolean himself) {
        sees = himself;
    }
}
