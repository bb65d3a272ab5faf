package org.huixu.desktop.meeting.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.Count;
import org.huixu.domain.compliance.OfficeTime;
import org.jspecify.annotations.Nullable;

/** The quorum always in sight: present, needed, members; how it went; before the meeting what is to be expected. */
public final class QuorumStrip {

    private static final Texts TEXTS = Texts.of(QuorumStrip.class);
    private static final int MOST_MOMENTS = 6;

    private final Label present = new Label();
    private final Label about = new Label();
    private final Label met = new Label();
    private final Label course = new Label();
    private final VBox node;

    public QuorumStrip() {
        present.getStyleClass().add("quorum-figure");
        met.getStyleClass().add("chip");
        course.getStyleClass().add("faint");
        course.setMinWidth(0);
        course.setWrapText(true);
        List.of(present, about, met).forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        HBox line = new HBox(present, about, met);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("toolbar-line");
        node = new VBox(line, course);
        node.getStyleClass().add("quorum");
    }

    public Node node() {
        return node;
    }

    /** Shows the figures as of now; of a meeting that is over, at its end. */
    public void show(MeetingDossier dossier, OfficeTime time) {
        MeetingFacts facts = dossier.facts().orElse(null);
        node.setVisible(facts != null);
        if (facts == null) {
            return;
        }
        Instant closed = facts.meeting().session().closedAt();
        boolean before = !facts.meeting().begun();
        Count count = facts.countAt(closed == null ? time.now() : closed.minusMillis(1));
        Count expected = before ? facts.forecast() : count;
        present.setText(present(before, count, expected));
        boolean ruled = facts.type().quorum() != null;
        about.setText(ruled
                ? TEXTS.format("attendance.quorum.needed", Integer.toString(count.needed()),
                        Integer.toString(count.members()))
                : TEXTS.format("attendance.quorum.members", Integer.toString(count.members())));
        met.setVisible(ruled);
        met.setText(TEXTS.get(count.met()
                ? "attendance.quorum.met"
                : !before ? "attendance.quorum.notMet"
                : expected.met() ? "attendance.quorum.willBeMet" : "attendance.quorum.willNotBeMet"));
        met.getStyleClass().removeAll("good", "bad");
        met.getStyleClass().add(expected.met() ? "good" : "bad");
        present.getStyleClass().remove("bad");
        if (ruled && !expected.met()) {
            present.getStyleClass().add("bad");
        }
        course.setText(before ? away(facts) : course(facts, time));
    }

    /** Before the opening those who signed in are some of those expected: both are said. */
    private static String present(boolean before, Count count, Count expected) {
        String there = Integer.toString(count.present());
        if (!before) {
            return TEXTS.format("attendance.quorum.present", there);
        }
        String coming = Integer.toString(expected.present());
        return count.present() == 0
                ? TEXTS.format("attendance.quorum.expected", coming)
                : TEXTS.format("attendance.quorum.arriving", there, coming);
    }

    private static String away(MeetingFacts facts) {
        List<String> names = facts.away().stream().sorted(facts.around().directory().byRank(facts.day()))
                .map(facts::name).toList();
        return names.isEmpty()
                ? TEXTS.get("attendance.quorum.nobodyAway")
                : TEXTS.format("attendance.quorum.away", String.join(TEXTS.get("attendance.comma"), names));
    }

    /** The moments at which the number of members present changed since the opening. */
    private static String course(MeetingFacts facts, OfficeTime time) {
        List<Instant> moments = facts.people().presences().stream().flatMap(QuorumStrip::ends).distinct().sorted()
                .toList();
        List<String> changes = new ArrayList<>();
        Instant opened = facts.meeting().session().openedAt();
        int last = opened == null ? 0 : facts.countAt(opened).present();
        for (Instant moment : moments) {
            if (opened != null && !moment.isAfter(opened)) {
                continue; // before the opening people come one by one
            }
            int now = facts.countAt(moment).present();
            if (now != last) {
                changes.add(TEXTS.format("attendance.quorum.moment", Moments.clock(time, moment),
                        Integer.toString(now)));
            }
            last = now;
        }
        String opening = opening(facts, time);
        int hidden = Math.max(0, changes.size() - MOST_MOMENTS);
        return opening + (hidden > 0 ? TEXTS.get("attendance.quorum.earlier") : "")
                + (opening.isEmpty() || changes.isEmpty() ? "" : TEXTS.get("attendance.quorum.since"))
                + changes.stream().skip(hidden).collect(Collectors.joining(TEXTS.get("attendance.quorum.then")));
    }

    private static String opening(MeetingFacts facts, OfficeTime time) {
        Instant opened = facts.meeting().session().openedAt();
        Integer there = facts.meeting().session().openingPresent();
        return opened == null || there == null
                ? ""
                : TEXTS.format("attendance.quorum.opening", Moments.clock(time, opened), there.toString());
    }

    private static Stream<Instant> ends(Presence stay) {
        @Nullable
        Instant left = stay.leftAt();
        return left == null ? Stream.of(stay.arrivedAt()) : Stream.of(stay.arrivedAt(), left);
    }
}
