package org.huixu.application.document;

/** A paper of running text: it can also be had as a file of word processors, to be edited. */
public sealed interface TextPaper extends Paper permits MinutesPaper, LetterPaper {
}
