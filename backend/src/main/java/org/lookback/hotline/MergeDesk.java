package org.lookback.hotline;

import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.petitioner.Petitioners;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.CaseProcesses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges what is the same matter and takes it apart again (B5 row 4); every petitioner keeps her own callback. [W4] */
@Service
public class MergeDesk {

    static final String PARENT_CLOSED = "hotline.parentClosed";
    static final String SPLIT = "hotline.split";

    private final HotlineBooks books;
    private final Petitioners petitioners;
    private final CaseProcesses processes;

    MergeDesk(HotlineBooks books, Petitioners petitioners, CaseProcesses processes) {
        this.books = books;
        this.petitioners = petitioners;
        this.processes = processes;
    }

    /** The child waits from now on for what becomes of the parent. */
    @Transactional
    public void merge(CaseNumber child, CaseNumber parent, @Nullable String why, String by) {
        var mine = books.open(child, "并单", HotlineState.RECEIVED);
        var into = books.cases.get(parent);
        if (child.equals(parent)) {
            throw Refusal.invalid("MERGE_SELF", "不能并入案件自身，请选择另一个案件。");
        }
        if (!into.isOpen() || into.ties().mergedInto() != null) {
            throw Refusal.conflict("PARENT_NOT_OPEN", "案件 %s 已办结或本身已并入其他案件，请选择办理中的主案件。".formatted(parent));
        }
        if (!books.cases.children(child).isEmpty()) {
            throw Refusal.conflict("HAS_CHILDREN", "已有其他诉求并入本案，不能再并入别的案件，请先撤销那些并单。");
        }
        checkSameMatter(child, parent);
        books.cases.update(mine.mergedInto(parent.value()));
        books.files.link(child, parent, "MERGED", by, why == null ? "同一事项并单办理" : why);
        books.note(child, by, "MERGED", "并入 %s 办理；主案件办结后单独回访，请告知诉求人。".formatted(parent));
    }

    /** It was not the same matter after all: the child is dispatched on its own. */
    @Transactional
    public void split(CaseNumber child, String why, String by) {
        var mine = books.open(child, "撤销并单", HotlineState.MERGED);
        books.cases.update(mine.mergedInto(null));
        books.note(child, by, "SPLIT", "撤销并单，单独办理。理由：" + FormWords.reason(why));
        processes.tell(child, SPLIT);
    }

    /** The parent was taken back before anybody solved the matter: those who told the same are dispatched on their own. */
    void parentWithdrawn(CaseNumber parent, String by) {
        for (var child : books.cases.children(parent)) {
            if (books.cases.get(child).state() == HotlineState.MERGED) {
                split(child, "主案件 %s 已撤回".formatted(parent), by);
            }
        }
    }

    /** The parent is closed: its petitioner's answers say nothing about the child's, who is called back herself. */
    void parentClosed(CaseNumber parent) {
        var unit = books.cases.get(parent).ties().leadUnit();
        for (var child : books.cases.children(parent)) {
            if (books.cases.get(child).state() == HotlineState.MERGED) {
                processes.tell(child, PARENT_CLOSED);
                books.note(
                        child,
                        "system",
                        "PARENT_CLOSED",
                        "主案件 %s 已办结%s，开始单独回访。".formatted(parent, unit == null ? "" : "（" + books.name(unit) + "）"));
            }
        }
    }

    /** Same place and category in the last days, or the same petitioner. */
    private void checkSameMatter(CaseNumber child, CaseNumber parent) {
        var one = books.cases.request(child);
        var other = books.cases.request(parent);
        var sameKind = one.category().equals(other.category())
                && java.util.Objects.equals(one.subdistrict(), other.subdistrict());
        if (!sameKind && !petitioners.isSame(child, parent)) {
            throw Refusal.conflict("NOT_SAME_MATTER", "只有同一街道、同一类别的诉求，或者同一诉求人的诉求可以并单；请核对类别和街道，或者分别分派。");
        }
    }
}
