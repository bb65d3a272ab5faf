package org.huixu.application.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huixu.application.agenda.CallIn;
import org.huixu.application.arrangement.ArrangementDesk;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.MaterialVersion;

/** What a table about a meeting is made from; what only some of them need is read when they ask for it. */
record SheetGround(Reader reader, FactsLoader loader, MeetingFacts facts, SheetFrame frame) {

    CallIn callIn() {
        return CallIn.of(reader, facts);
    }

    List<Arrangement> arrangements() {
        return ArrangementDesk.of(reader, facts.meeting().id());
    }

    List<Finding> findings() {
        return Compliance.judge(facts, loader.settled(facts));
    }

    /** The files of the papers of all items. */
    Map<AttachmentId, Attachment> files() {
        return files(reader, facts.agenda().items());
    }

    /** The files of the papers of the items. */
    static Map<AttachmentId, Attachment> files(Reader reader, List<ItemFacts> items) {
        List<AttachmentId> wanted = new ArrayList<>();
        items.forEach(item -> item.papers().forEach(paper -> paper.versions().stream()
                .map(MaterialVersion::attachmentId).forEach(wanted::add)));
        Map<AttachmentId, Attachment> files = new HashMap<>();
        reader.list(Attachment.class, Filter.in("id", wanted)).forEach(file -> files.put(file.id(), file));
        return files;
    }
}
