package org.lookback.venue.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.venue.intake.ImportKind;
import org.lookback.venue.intake.ImportState;
import org.lookback.venue.intake.Imports;
import org.lookback.venue.intake.LineFault;
import org.lookback.venue.intake.Taken;
import org.lookback.venue.intake.Tally;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Imports that are cut off, and reports that fit their columns. */
@ProcessTest
@Transactional
class SqlImportsTests {

    @Autowired
    ImportMapper mapper;

    @Autowired
    Imports imports;

    @Autowired
    Clock clock;

    @Test
    void anImportCutOffByARestartOfItsNodeSaysSo() {
        var job = start();
        assertThat(imports.interruptAbandoned("可重新导入")).isEqualTo(1);
        assertThat(imports.find(job).orElseThrow().state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(imports.find(job).orElseThrow().message()).isEqualTo("可重新导入");
    }

    @Test
    void anotherNodeIsLeftInPeaceUntilItWasSilentForLong() {
        var job = start();
        var later = new SqlImports(mapper, Clock.offset(clock, Duration.ofMinutes(9)), "other");
        assertThat(later.interruptAbandoned("x")).isZero();
        var muchLater = new SqlImports(mapper, Clock.offset(clock, Duration.ofMinutes(11)), "other");
        assertThat(muchLater.interruptAbandoned("x")).isEqualTo(1);
        assertThat(imports.find(job).orElseThrow().state()).isEqualTo(ImportState.INTERRUPTED);
    }

    @Test
    void anEndedImportStaysEnded() {
        var job = start();
        imports.finish(job, ImportState.DONE, "导入完成");
        assertThat(imports.interruptAbandoned("x")).isZero();
    }

    @Test
    void progressAddsUpAndLongTextsAreCut() {
        var job = start();
        var fault = new LineFault(7, "列".repeat(300), "因".repeat(2000), "=1".repeat(600), false);
        imports.advance(job, "名".repeat(300), new Taken(new Tally(1, 2, 3, 1, 0), List.of(fault)));
        imports.advance(job, "b.csv", new Taken(new Tally(1, 0, 0, 0, 0), List.of()));

        assertThat(imports.find(job).orElseThrow().done()).isEqualTo(8);
        assertThat(imports.find(job).orElseThrow().tally()).isEqualTo(new Tally(2, 2, 3, 1, 0));
        assertThat(imports.faults(job, 0, 10).items()).singleElement().satisfies(stored -> {
            assertThat(stored.reason()).hasSize(1000).endsWith("…");
            assertThat(stored.raw()).hasSize(500);
        });
    }

    private long start() {
        return imports.start(ImportKind.LEDGER, "台账.csv", "0".repeat(64), "zhao.head")
                .id();
    }
}
