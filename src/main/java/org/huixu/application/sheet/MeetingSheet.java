package org.huixu.application.sheet;

/** Papers about a meeting that are one table. */
public enum MeetingSheet {
    /** 议题汇总表: the summary of the items, which the head approves (art. 47). */
    ITEMS,
    /** 材料清单: every paper of every item with its version and content. */
    MATERIALS,
    /** 材料送达回收登记表: who got the papers in both rounds, and what came back (art. 49). */
    DELIVERIES,
    /** 意见汇总: what the members said of the papers of the first round (art. 49). */
    OPINIONS,
    /** 合规检查表: each rule in scope, its result, the figures judged, what was let pass. */
    CHECKS,
    /** 会议议程: order, item, reporter, observing units, minutes and times. */
    AGENDA,
    /** 主持人议程单: when which item begins, who enters, who waits, who leaves. */
    RUN,
    /** 签到表: who is invited, by rank, with room to sign. */
    SIGNIN,
    /** 请假汇总表: who asked for leave, for the head before the meeting (art. 50). */
    LEAVE,
    /** 回执汇总表: who was told when and how, and who will come. */
    REPLIES,
    /** 会务保障清单: who sees to what until when, and whether it is done. */
    ARRANGEMENTS,
    /** 决定事项清单: each decision with its unit and day, straight after the meeting. */
    DECISIONS,
    /** 会议纪要印发分送登记表: who gets which copies of the issued minutes, with room to sign. */
    RECEIPTS
}
