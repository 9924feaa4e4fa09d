package org.lookback.intake;

import java.util.ArrayList;
import java.util.List;
import org.lookback.privacy.Masking;
import org.lookback.venue.intake.LineFault;
import org.lookback.venue.intake.LineTaker;
import org.lookback.venue.intake.SheetLine;
import org.lookback.venue.intake.Taken;
import org.lookback.venue.intake.Tally;

/** Takes the lines of a table of requests; one that had been taken before is left as it is. */
final class RequestTaker implements LineTaker {

    private final RequestLines lines;
    private final RequestHeader header;
    private final RequestBatches batches;
    private final String person;

    RequestTaker(RequestLines lines, RequestHeader header, RequestBatches batches, String person) {
        this.lines = lines;
        this.header = header;
        this.batches = batches;
        this.person = person;
    }

    @Override
    public Taken take(List<SheetLine> chunk) {
        var faults = new ArrayList<LineFault>();
        var good = new ArrayList<SheetLine>();
        var forms = new ArrayList<org.lookback.hotline.RequestForm>();
        for (var line : chunk) {
            var read = lines.read(line);
            faults.addAll(joined(read.faults()));
            if (read.form() != null) {
                good.add(line);
                forms.add(read.form());
            }
        }
        int rejected = chunk.size() - good.size();
        int fresh = 0;
        int known = 0;
        var outcomes = batches.receive(forms, person);
        for (int place = 0; place < good.size(); place++) {
            var outcome = outcomes.get(place);
            if (outcome.refusal() != null) {
                faults.add(header.fault(good.get(place), Field.TYPE, outcome.refusal()));
                rejected++;
            } else if (outcome.fresh()) {
                fresh++;
            } else {
                known++;
            }
        }
        return new Taken(new Tally(fresh, 0, known, rejected, 0), faults);
    }

    /** One entry per line, however much is wrong with it. */
    private static List<LineFault> joined(List<LineFault> faults) {
        return faults.stream()
                .reduce((one, other) -> new LineFault(
                        one.line(),
                        one.columns() + "、" + other.columns(),
                        one.reason() + "；" + other.reason(),
                        Masking.numbersIn(one.raw()),
                        one.kept()))
                .map(List::of)
                .orElse(List.of());
    }
}
