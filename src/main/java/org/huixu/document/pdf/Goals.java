package org.huixu.document.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huixu.document.typeset.Mark;
import org.huixu.document.typeset.Page;

/** The places of a document that can be found: bookmarks, and the areas that lead to them. */
final class Goals {

    private final PdfDocument document;
    private final List<Drawn> pages = new ArrayList<>();
    private final Map<String, PdfExplicitDestination> places = new HashMap<>();

    private record Drawn(PdfPage page, Page marks) {
    }

    Goals(PdfDocument document) {
        this.document = document;
    }

    /** Takes note of the page that was drawn last. */
    void page(Page page) {
        pages.add(new Drawn(document.getLastPage(), page));
    }

    /** Makes the bookmarks and the ways, once all pages are there. */
    void join() {
        Deque<PdfOutline> open = new ArrayDeque<>();
        for (Drawn drawn : pages) {
            for (Mark mark : drawn.marks().marks()) {
                if (mark instanceof Mark.Goal goal) {
                    if (open.isEmpty()) {
                        open.push(document.getOutlines(false));
                        document.getCatalog().setPageMode(PdfName.UseOutlines);
                    }
                    while (open.size() > goal.level()) {
                        open.pop();
                    }
                    PdfExplicitDestination place = PdfExplicitDestination.createXYZ(drawn.page(), 0,
                            (float) (drawn.marks().height() - goal.y()), 0);
                    places.putIfAbsent(goal.name(), place);
                    PdfOutline bookmark = open.element().addOutline(goal.title());
                    bookmark.addDestination(place);
                    open.push(bookmark);
                }
            }
        }
        pages.forEach(this::ways);
    }

    private void ways(Drawn drawn) {
        for (Mark mark : drawn.marks().marks()) {
            PdfExplicitDestination place = mark instanceof Mark.Way way ? places.get(way.goal()) : null;
            if (place != null && mark instanceof Mark.Way way) {
                Rectangle area = new Rectangle((float) way.x(),
                        (float) (drawn.marks().height() - way.y() - way.height()), (float) way.width(),
                        (float) way.height());
                PdfLinkAnnotation link = new PdfLinkAnnotation(area);
                link.setDestination(place).setBorder(new PdfArray(new int[]{0, 0, 0}));
                link.setFlags(PdfAnnotation.PRINT);
                drawn.page().addAnnotation(link);
            }
        }
    }
}
