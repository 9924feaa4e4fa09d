package org.lookback.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Gives the photos of a form to the case and remembers what each of them shows. */
@Service
class Photos {

    private static final int MOST_PER_ITEM = 20;

    private final EvidenceDesk evidence;
    private final EvidencePlaces places;

    Photos(EvidenceDesk evidence, EvidencePlaces places) {
        this.evidence = evidence;
        this.places = places;
    }

    static Sheet sheet() {
        return new Sheet();
    }

    void attach(CaseNumber number, String step, Sheet sheet, String by) {
        if (sheet.places.isEmpty()) {
            return;
        }
        evidence.attach(
                number,
                step,
                sheet.places.stream().map(EvidencePlace::evidenceId).toList(),
                by);
        places.add(number, List.copyOf(sheet.places));
    }

    /** The photos that came with one form. */
    static final class Sheet {
        private final List<EvidencePlace> places = new ArrayList<>();

        /** @throws Refusal EVIDENCE_REQUIRED if there are fewer than {@code atLeast} */
        Sheet put(String purpose, int itemNo, List<String> ids, int atLeast, String what) {
            var distinct = ids.stream().distinct().toList();
            if (distinct.size() < atLeast) {
                throw Refusal.invalid("EVIDENCE_REQUIRED", "%s至少需要%d张照片，请上传后再提交。".formatted(what, atLeast));
            }
            if (distinct.size() > MOST_PER_ITEM) {
                throw Refusal.invalid("TOO_MUCH_EVIDENCE", "%s最多上传%d张照片。".formatted(what, MOST_PER_ITEM));
            }
            var added = Stream.concat(
                            places.stream(), distinct.stream().map(id -> new EvidencePlace(purpose, itemNo, id)))
                    .distinct()
                    .toList();
            places.clear();
            places.addAll(added);
            return this;
        }
    }
}
