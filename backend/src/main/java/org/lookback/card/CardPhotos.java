package org.lookback.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Gives the photos of a form to the card's file and remembers what each of them shows. */
@Component
class CardPhotos {

    private static final int MOST = 20;

    private final EvidenceDesk evidence;
    private final CardRecords records;

    CardPhotos(EvidenceDesk evidence, CardRecords records) {
        this.evidence = evidence;
        this.records = records;
    }

    /** @throws Refusal EVIDENCE_REQUIRED or TOO_MUCH_EVIDENCE */
    static List<CardRecords.Photo> checked(
            String purpose, String reference, @Nullable List<String> ids, int atLeast, String what) {
        var distinct = ids == null ? List.<String>of() : ids.stream().distinct().toList();
        if (distinct.size() < atLeast) {
            throw Refusal.invalid("EVIDENCE_REQUIRED", "%s至少需要%d张照片，请上传后再提交。".formatted(what, atLeast));
        }
        if (distinct.size() > MOST) {
            throw Refusal.invalid("TOO_MUCH_EVIDENCE", "%s最多上传%d张照片。".formatted(what, MOST));
        }
        var photos = new ArrayList<CardRecords.Photo>();
        distinct.forEach(id -> photos.add(new CardRecords.Photo(purpose, reference, id)));
        return photos;
    }

    void attach(CaseNumber number, String step, List<CardRecords.Photo> photos, String by) {
        if (!photos.isEmpty()) {
            evidence.attach(
                    number,
                    step,
                    photos.stream().map(CardRecords.Photo::evidenceId).toList(),
                    by);
            records.addPhotos(number, photos);
        }
    }
}
