package org.huixu.application.sheet;

import java.util.List;
import java.util.function.BiFunction;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.text.Texts;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;

/**
 * Papers about a meeting that are one table, each with its name, when there is something to show, and how it is made. One
 * more is a value here: the files of a meeting offer it and {@code document sheet} makes it.
 */
public enum MeetingSheet {
    /** 议题汇总表: the summary of the items, which the head approves (art. 47). */
    ITEMS("sheet.items.heading", "sheet.items.about", MeetingSheet::hasItems, Making.of(ItemSummary::of)),
    /** 材料清单: every paper of every item with its version and content. */
    MATERIALS("sheet.materials.heading", "sheet.materials.about", MeetingSheet::hasItems,
            ground -> MaterialList.of(ground.facts(), ground.files(), ground.frame())),
    /** 材料送达回收登记表: who got the papers in both rounds, and what came back (art. 49). */
    DELIVERIES("sheet.deliveries.heading", "sheet.deliveries.about",
            (facts, _) -> !Handouts.of(facts).people().isEmpty(), Making.of(DeliveryRegister::of),
            Making.of(DeliveryBook::of)),
    /** 意见汇总: what the members said of the papers of the first round (art. 49). */
    OPINIONS("sheet.opinions.name", "sheet.opinions.about",
            (facts, _) -> facts.people().handed().opinions().stream().anyMatch(one -> one.givenAt() != null),
            Making.of((facts, frame) -> OpinionDigest.of(facts, null, frame))),
    /** 合规检查表: each rule in scope, its result, the figures judged, what was let pass. */
    CHECKS("checklist.heading", "checklist.about", (_, _) -> true,
            ground -> CheckSheet.of(ground.facts(), ground.findings(), ground.frame()),
            ground -> CheckSheet.book(ground.facts(), ground.findings(), ground.frame())),
    /** 会议议程: order, item, reporter, observing units, minutes and times. */
    AGENDA("sheet.agenda.heading", "sheet.agenda.about", MeetingSheet::hasItems,
            ground -> AgendaSheet.agenda(ground.facts(), ground.callIn(), ground.frame())),
    /** 主持人议程单: when which item begins, who enters, who waits, who leaves. */
    RUN("sheet.run.heading", "sheet.run.about", MeetingSheet::hasItems,
            ground -> AgendaSheet.run(ground.facts(), ground.callIn(), ground.frame())),
    /** 签到表: who is invited, by rank, with room to sign. */
    SIGNIN("sheet.signIn.name", "sheet.signIn.about", MeetingSheet::hasPeople, Making.of(SignInSheet::of)),
    /** 请假汇总表: who asked for leave, for the head before the meeting (art. 50). */
    LEAVE("sheet.leave.name", "sheet.leave.about",
            (facts, _) -> facts.people().leave().stream().anyMatch(one -> one.state() != LeaveState.WITHDRAWN),
            Making.of(LeaveSheet::of)),
    /** 回执汇总表: who was told when and how, and who will come. */
    REPLIES("sheet.replies.heading", "sheet.replies.about", MeetingSheet::hasPeople, Making.of(ReplyList::of)),
    /** 会务保障清单: who sees to what until when, and whether it is done. */
    ARRANGEMENTS("sheet.arrangements.heading", "sheet.arrangements.about",
            (_, arrangements) -> !arrangements.isEmpty(),
            ground -> ArrangementList.of(ground.facts(), ground.arrangements(), ground.frame())),
    /** 决定事项清单: each decision with its unit and day, straight after the meeting. */
    DECISIONS("decisions.name", "decisions.about", (facts, _) -> !facts.agenda().discussions().isEmpty(),
            Making.of(DecisionList::of)),
    /** 会议纪要印发分送登记表: who gets which copies of the issued minutes, with room to sign. */
    RECEIPTS("receipts.name", "receipts.about",
            (facts, _) -> facts.minutes() != null && facts.minutes().minutes().issue().distribution() != null,
            Making.of(ReceiptSheet::of));

    private static final Texts TEXTS = Texts.of(MeetingSheet.class);

    private final String name;
    private final String about;
    @SuppressWarnings("ImmutableEnumChecker") // depends on nothing but what it is given
    private final Ready ready;
    @SuppressWarnings("ImmutableEnumChecker") // depends on nothing but what it is given
    private final Making paper;
    @SuppressWarnings("ImmutableEnumChecker") // depends on nothing but what it is given
    private final Making book;

    /** Whether there is anything to show. */
    private interface Ready {

        boolean with(MeetingFacts facts, List<Arrangement> arrangements);
    }

    /** How it is made. */
    interface Making {

        /**
         * Makes it from what is recorded.
         *
         * @throws org.huixu.application.change.Impossible when there is nothing that it could show
         */
        SheetPaper of(SheetGround ground);

        /** Of the facts alone. */
        static Making of(BiFunction<MeetingFacts, SheetFrame, SheetPaper> paper) {
            return ground -> paper.apply(ground.facts(), ground.frame());
        }
    }

    MeetingSheet(String name, String about, Ready ready, Making paper) {
        this(name, about, ready, paper, paper);
    }

    MeetingSheet(String name, String about, Ready ready, Making paper, Making book) {
        this.name = name;
        this.about = about;
        this.ready = ready;
        this.paper = paper;
        this.book = book;
    }

    /** What it is called in short. */
    public String title() {
        return TEXTS.get(name);
    }

    /** What it shows and what it is for. */
    public String about() {
        return TEXTS.get(about);
    }

    /** Whether it has anything to show by now. */
    public boolean hasWords(MeetingFacts facts, List<Arrangement> arrangements) {
        return ready.with(facts, arrangements);
    }

    SheetPaper paper(SheetGround ground) {
        return paper.of(ground);
    }

    /** The same as data that is sorted and counted: for the most part the paper itself. */
    SheetPaper book(SheetGround ground) {
        return book.of(ground);
    }

    private static boolean hasItems(MeetingFacts facts, List<Arrangement> arrangements) {
        return !facts.agenda().entries().isEmpty();
    }

    private static boolean hasPeople(MeetingFacts facts, List<Arrangement> arrangements) {
        return !facts.people().invitations().isEmpty();
    }
}
