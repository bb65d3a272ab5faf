package org.huixu.desktop.shell;

import java.util.HashMap;
import java.util.Map;
import org.huixu.desktop.attendance.AttendanceView;
import org.huixu.desktop.calendar.CalendarView;
import org.huixu.desktop.calendar.WeekSheetView;
import org.huixu.desktop.compliance.ComplianceView;
import org.huixu.desktop.directory.DirectoryView;
import org.huixu.desktop.item.ItemsView;
import org.huixu.desktop.meeting.MeetingFileView;
import org.huixu.desktop.minutes.MinutesView;
import org.huixu.desktop.settings.SettingsView;
import org.huixu.desktop.today.TodayView;
import org.huixu.desktop.work.Appearance;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;

/** The views of one window: they stay as they were left; only a meeting gives way to the next one. */
final class Views {

    private final Workbench bench;
    private final Appearance appearance;
    private final Map<Class<? extends Place>, View> views = new HashMap<>();

    Views(Workbench bench, Appearance appearance) {
        this.bench = bench;
        this.appearance = appearance;
    }

    /** The view of that place, which shows it. */
    View of(Place to) {
        return switch (to) {
            case Place.Today _ -> views.computeIfAbsent(to.getClass(), _ -> new TodayView(bench));
            case Place.Meetings _ -> views.computeIfAbsent(to.getClass(),
                    _ -> new CalendarView(bench, appearance));
            case Place.Week week -> {
                WeekSheetView view = (WeekSheetView) views.computeIfAbsent(to.getClass(),
                        _ -> new WeekSheetView(bench));
                view.show(week.day());
                yield view;
            }
            case Place.Items items -> {
                ItemsView view = (ItemsView) views.computeIfAbsent(to.getClass(),
                        _ -> new ItemsView(bench, appearance));
                view.open(items.item());
                yield view;
            }
            case Place.MeetingFile file -> meeting(file);
            case Place.Attendance _ ->
                    views.computeIfAbsent(to.getClass(), _ -> new AttendanceView(bench));
            case Place.AllMinutes _ -> views.computeIfAbsent(to.getClass(), _ -> new MinutesView(bench));
            case Place.People people -> {
                DirectoryView view = (DirectoryView) views.computeIfAbsent(to.getClass(),
                        _ -> new DirectoryView(bench));
                view.select(people.person());
                yield view;
            }
            case Place.Compliance compliance -> {
                ComplianceView view = (ComplianceView) views.computeIfAbsent(to.getClass(),
                        _ -> new ComplianceView(bench));
                view.select(compliance);
                yield view;
            }
            case Place.Settings settings -> {
                SettingsView view = (SettingsView) views.computeIfAbsent(to.getClass(),
                        _ -> new SettingsView(bench, appearance));
                view.read(settings);
                yield view;
            }
        };
    }

    private View meeting(Place.MeetingFile file) {
        if (views.get(file.getClass()) instanceof MeetingFileView open && open.meeting().equals(file.id())) {
            open.show(file);
            return open;
        }
        MeetingFileView view = new MeetingFileView(bench, file.id());
        view.show(file);
        View before = views.put(file.getClass(), view);
        if (before != null) {
            before.close();
        }
        return view;
    }

    void close() {
        views.values().forEach(View::close);
        views.clear();
    }
}
