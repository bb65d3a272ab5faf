package org.huixu.desktop.compliance;

import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.Subscription;
import org.huixu.application.list.LeadersTime.EngagementLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.Reply;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 领导活动: invitations of leaders by others, by date; new, changed, answered (art. 81, 82). */
final class EngagementRegister {

    private static final Texts TEXTS = Texts.of(EngagementRegister.class);
    /** From a time to a time, whole. */
    private static final double HOURS = 98;

    private final Workbench bench;
    private final Background.Lane lane;
    private final ComboBox<Span> span = Span.choice(this::load);
    private final Register<EngagementLine> register;
    private final Subscription subscription;

    EngagementRegister(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        EngagementSheet sheet = new EngagementSheet(bench);
        register = new Register<EngagementLine>(TEXTS.get("engagement.list"), span,
                line -> line.engagement().id()).tip(EngagementRegister::more)
                .settled(line -> line.engagement().reply() == Reply.DECLINED)
                .day(TEXTS.get("engagement.column.day"), line -> line.engagement().when().onDate().toString())
                .column(TEXTS.get("engagement.column.time"), 100, HOURS, EngagementRegister::hours)
                .column(TEXTS.get("engagement.column.title"), 240, line -> line.engagement().title())
                .column(TEXTS.get("engagement.column.kind"), 120, EngagementLine::kind)
                .column(TEXTS.get("engagement.column.people"), 130,
                        line -> String.join(TEXTS.get("engagement.comma"), line.names()))
                .column(TEXTS.get("engagement.column.organiser"), 120, EngagementRegister::from)
                .day(TEXTS.get("engagement.column.received"),
                        line -> line.engagement().receipt().receivedOn().toString())
                .column(TEXTS.get("engagement.column.reply"), 80, line -> words(line.engagement().reply()))
                .empty(new Blank(Feather.CALENDAR, TEXTS.get("engagement.none"), TEXTS.get("engagement.none.text"))
                        .way(TEXTS.get("engagement.add"), () -> sheet.show(null)))
                .add(TEXTS.get("engagement.add"), () -> sheet.show(null))
                .with(TEXTS.get("engagement.accept"), line -> line.engagement().reply() != Reply.ACCEPTED,
                        line -> answer(line, Reply.ACCEPTED))
                .with(TEXTS.get("engagement.decline"), line -> line.engagement().reply() != Reply.DECLINED,
                        line -> answer(line, Reply.DECLINED))
                .with(TEXTS.get("engagement.send"), line -> line.engagement().reply() != Reply.DECLINED,
                        line -> EngagementSendSheet.show(bench, line))
                .keys(sheet::show, this::remove)
                .exported(bench);
        subscription = bench.changes().on(this::load, Engagement.class, EngagementPerson.class);
        load();
    }

    Node node() {
        return register;
    }

    /** Reads the list anew; the selection stays. */
    void load() {
        Period days = span.getValue().days(bench.today());
        lane.run(TEXTS.get("register.loading"),
                _ -> bench.workplace().leadersTime().engagements(days, bench.today()),
                register::show);
    }

    void close() {
        subscription.unsubscribe();
        lane.drop();
    }

    private void answer(EngagementLine line, Reply reply) {
        String title = line.engagement().title();
        bench.acts().deed(TEXTS.get("engagement.answering"),
                () -> bench.workplace().engagements().answer(line.engagement().id(), reply))
                .said(reply == Reply.ACCEPTED
                        ? TEXTS.format("engagement.accepted", title)
                        : TEXTS.format("engagement.declined", title))
                .go();
    }

    private void remove(EngagementLine line) {
        bench.acts().deed(TEXTS.get("engagement.removing"),
                () -> bench.workplace().engagements().remove(line.engagement().id()))
                .said(TEXTS.format("engagement.removed", line.engagement().title())).go();
    }

    private static String hours(EngagementLine line) {
        LocalTime start = line.engagement().when().startsAt();
        LocalTime end = line.engagement().when().endsAt();
        if (start == null) {
            return TEXTS.get("engagement.wholeDay");
        }
        return end == null ? start.toString() : start + "–" + end;
    }

    /** Who asks; who arranged it, where 区委 or 区政府 did. */
    private static String from(EngagementLine line) {
        String arranged = line.engagement().receipt().arrangedBy();
        String organiser = line.engagement().host().organiser();
        return arranged != null ? TEXTS.format("engagement.arranged", arranged) : organiser == null ? "" : organiser;
    }

    /** What has no column: the level of those who arrange it, the notice that called for it, where it is. */
    private static String more(EngagementLine line) {
        Engagement.Level level = line.engagement().host().hostLevel();
        return Stream.of(words("engagement.tip.level", level == null ? null : EngagementSheet.name(level)),
                words("engagement.tip.notice", line.engagement().receipt().noticeNumber()),
                words("engagement.tip.place", line.engagement().when().place()),
                words("engagement.tip.note", line.engagement().note())).filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String words(String key, @Nullable String value) {
        return value == null ? "" : TEXTS.format(key, value);
    }

    static String words(Reply reply) {
        return TEXTS.get(switch (reply) {
            case OPEN -> "engagement.reply.open";
            case ACCEPTED -> "engagement.reply.accepted";
            case DECLINED -> "engagement.reply.declined";
        });
    }
}
