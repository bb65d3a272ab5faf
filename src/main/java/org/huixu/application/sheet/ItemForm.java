package org.huixu.application.sheet;

/** Papers about one item that are a form. */
public enum ItemForm {
    /** 议题审批表: what is proposed, and every step of its route with room to sign (art. 47–49). */
    APPROVAL,
    /** 会签单: the departments concerned and what they say (art. 48). */
    COUNTERSIGN
}
