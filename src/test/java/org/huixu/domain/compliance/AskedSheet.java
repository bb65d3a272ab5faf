package org.huixu.domain.compliance;

import java.time.LocalDate;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.CountersignatureId;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.workflow.Proof;

/** A department that is asked about an item; as made it has not answered. */
final class AskedSheet {

    private final Scene scene;
    private final ItemSheet item;
    private final UnitId unit;
    private final LocalDate on;

    AskedSheet(Scene scene, ItemSheet item, String department, LocalDate on) {
        this.scene = scene;
        this.item = item;
        this.unit = scene.government.unit(department);
        this.on = on;
        answered(Countersignature.Reply.NONE);
    }

    /** It agrees; that person signed, the clerk saw the paper. Nobody signed where the name is null. */
    ItemSheet agrees(String signer, LocalDate day) {
        return answered(new Countersignature.Reply(day, Stance.AGREES,
                signer == null ? null : scene.government.person(signer), null, seen()));
    }

    ItemSheet agreesUnproved(String signer, LocalDate day) {
        return answered(new Countersignature.Reply(day, Stance.AGREES, scene.government.person(signer), null,
                Proof.NONE));
    }

    ItemSheet differs(String grounds, LocalDate day) {
        return answered(new Countersignature.Reply(day, Stance.DIFFERS, null, grounds, seen()));
    }

    private Proof seen() {
        return Proof.seenBy(scene.government.person(Government.CLERK));
    }

    private ItemSheet answered(Countersignature.Reply reply) {
        item.asked(new Countersignature(new CountersignatureId(Numbers.next()), 1, item.id, unit, on, reply));
        return item;
    }
}
