package org.huixu.desktop.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.finding.Refusals;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.kit.Notices;
import org.huixu.desktop.kit.Sheets;
import org.huixu.domain.compliance.OfficeTime;

/** One opened office in one window: everything a view works with. Used on the FX thread. */
public final class Workbench {

    private final OpenOffice office;
    private final Surface surface;
    private final Ways ways;
    private final Desk desk;
    private final Changes changes;
    private final SideWindows windows;
    private final Acts acts;
    private final Map<Object, Object> kept = new HashMap<>();

    /**
     * @param ways leads to other views of the window
     * @param desk who works here
     */
    public Workbench(OpenOffice office, Surface surface, Ways ways, Desk desk) {
        this(office, surface, ways, desk, new Changes(), new SideWindows());
    }

    private Workbench(OpenOffice office, Surface surface, Ways ways, Desk desk, Changes changes, SideWindows windows) {
        this.changes = changes;
        this.windows = windows;
        this.office = office;
        this.surface = surface;
        this.ways = ways;
        this.desk = desk;
        this.acts = new Acts(office.workplace(), surface, ways, new Refusals(office.workplace(), surface.background(),
                surface.sheets(), surface.choosers(), text -> ways.go(Place.Settings.of(text))));
    }

    /** The same office in a window beside this one: what is done there is said, and undone, there. */
    Workbench beside(Surface other) {
        return new Workbench(office, other, ways, desk, changes, windows);
    }

    /** The windows beside this one, such as that of the waiting room. */
    public SideWindows windows() {
        return windows;
    }

    public OpenOffice office() {
        return office;
    }

    /** The desks; to be called off the FX thread, see {@link Background} and {@link Acts}. */
    public Workplace workplace() {
        return office.workplace();
    }

    public Surface surface() {
        return surface;
    }

    public Background background() {
        return surface.background();
    }

    public Sheets sheets() {
        return surface.sheets();
    }

    public Notices notices() {
        return surface.notices();
    }

    public Choosers choosers() {
        return surface.choosers();
    }

    public Outside outside() {
        return surface.outside();
    }

    /** What the user of this machine likes; nothing of the office. */
    public Memory memory() {
        return surface.memory();
    }

    public Ways ways() {
        return ways;
    }

    /** Who is at the desk. */
    public Desk desk() {
        return desk;
    }

    /** News of what was changed, by this view or any other. */
    public Changes changes() {
        return changes;
    }

    /**
     * What a view leaves for the next of its kind while the window is open.
     *
     * @param owner what it belongs to
     * @param fresh makes it when there is none yet
     */
    public <T> T kept(Class<T> kind, Object owner, Supplier<T> fresh) {
        return kind.cast(kept.computeIfAbsent(List.of(kind, owner), _ -> fresh.get()));
    }

    /** The way to change anything. */
    public Acts acts() {
        return acts;
    }

    /** Now, in office time. */
    public OfficeTime time() {
        return workplace().supplies().time();
    }

    public LocalDate today() {
        return time().today();
    }
}
