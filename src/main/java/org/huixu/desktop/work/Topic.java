package org.huixu.desktop.work;

/** What the handbook explains: one page each, in the order of its contents. A test sees to it that every page exists. */
public enum Topic {
    WHOLE_MEETING("whole-meeting"), FIRST_USE("first-use"), WINDOW("window"), TODAY("today"), DIRECTORY("directory"),
    PLANNING("planning"), ITEMS("items"), AGENDA("agenda"), PEOPLE("people"), NOTICES("notices"), SEATS("seats"),
    ARRANGEMENTS("arrangements"), MATERIALS("materials"), LEAVE("leave"), SIGN_IN("sign-in"), SESSION("session"),
    MINUTES("minutes"), SIGNING("signing"), CORRECTION("correction"), DECISIONS("decisions"), ARCHIVE("archive"),
    CALENDAR("calendar"), WEEK("week"), COMPLIANCE("compliance"), REGISTERS("registers"), HISTORY("history"),
    SETTINGS("settings"), BACKUP("backup"), PRINTING("printing"), KEYS("keys"), TROUBLE("trouble");

    private final String page;

    Topic(String page) {
        this.page = page;
    }

    /** Key of the page in the handbook. */
    public String page() {
        return page;
    }
}
