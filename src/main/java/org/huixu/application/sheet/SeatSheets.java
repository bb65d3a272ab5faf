package org.huixu.application.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.NameCards;
import org.huixu.application.document.SeatPlan;
import org.huixu.application.document.SeatPlan.Box;
import org.huixu.application.seating.Seatings.Seated;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomShape;
import org.huixu.domain.seating.SeatMap;
import org.huixu.domain.seating.Sitter;

/** The seat plan (座次图) and the name cards (席卡) of a meeting, by who is expected by now. */
final class SeatSheets {

    private static final Texts TEXTS = Texts.of(SeatSheets.class);

    private SeatSheets() {
    }

    static SeatPlan plan(MeetingFacts facts, Seated seated, SheetFrame frame) {
        require(facts, seated);
        SeatMap map = seated.seating().map();
        List<Box> boxes = new ArrayList<>();
        for (SeatMap.Table table : map.tables()) {
            boolean rostrum = seated.room().map(Room::known).map(Room.Layout::shape).filter(RoomShape.ROSTRUM::equals)
                    .isPresent();
            boxes.add(new Box(SeatPlan.Kind.TABLE, table.left(), table.top(), table.width(), table.height(),
                    rostrum ? TEXTS.get("sheet.seats.rostrum") : ""));
        }
        IntStream.range(0, map.places().size()).forEach(i -> {
            SeatMap.Place place = map.places().get(i);
            Sitter sitter = seated.seating().at().get(i);
            boxes.add(new Box(SeatPlan.Kind.SEAT, place.x() - 0.5, place.y() - 0.5, 1, 1,
                    sitter == null ? "" : sitter.name()));
        });
        List<String> notes = new ArrayList<>();
        notes.add(TEXTS.format("sheet.seats.note",
                seated.room().map(Room::name).orElse(Optional.ofNullable(facts.meeting().slot().place())
                        .orElse(TEXTS.get("sheet.seats.noRoom"))),
                Integer.toString(seated.seating().at().size()),
                TEXTS.get(seated.leftFirst() ? "sheet.seats.left" : "sheet.seats.right")));
        if (seated.byHand() > 0) {
            notes.add(TEXTS.format("sheet.seats.byHand", Integer.toString(seated.byHand())));
        }
        return frame.plan(TEXTS.get("sheet.seats.heading"), new SeatPlan.Size(map.width(), map.height()), boxes, notes);
    }

    static NameCards cards(MeetingFacts facts, Seated seated, SheetFrame frame) {
        require(facts, seated);
        List<String> names = seated.seating().at().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getValue().name()).toList();
        return frame.cards(TEXTS.get("sheet.cards.heading"), names);
    }

    private static void require(MeetingFacts facts, Seated seated) {
        if (seated.seating().at().isEmpty()) {
            throw new Impossible(
                    Problem.of("problem.sheet.nobodyInvited", facts.meeting().designation().code()));
        }
    }
}
