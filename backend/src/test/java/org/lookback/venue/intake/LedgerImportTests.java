package org.lookback.venue.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.venue.intake.LedgerFile.ledger;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.venue.CreditClass;
import org.lookback.venue.VenueClosed;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.VenueStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A district brings its ledger [S3]: "不漏一户". Every test is rolled back, the demo district stays as it is. */
@ProcessTest
@Transactional
@RecordApplicationEvents
class LedgerImportTests {

    private static final String SHOP = "Q001,测试小吃店,92990101MA0TE00182,小吃店,测试路1号,大学路,46,王小二,13800138001,B级,营业,,,";

    @Autowired
    ImportDesk desk;

    @Autowired
    VenueRegister register;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void aLineBecomesAVenueWithItsDepartmentAndSubdistrict() {
        var job = take(ledger().line(SHOP));

        assertThat(job.tally()).isEqualTo(new Tally(1, 0, 0, 0, 0));
        assertThat(job.state()).isEqualTo(ImportState.DONE);
        var venue = register.venue("Q001");
        assertThat(venue.subdistrict()).isEqualTo("sd-daxuelu");
        assertThat(venue.department()).isEqualTo("market-reg");
        assertThat(venue.creditClass()).isEqualTo(CreditClass.B);
        assertThat(venue.creditOn()).isNotNull();
    }

    @Test
    void theOwnerIsSealedInTheDatabase() {
        take(ledger().line(SHOP));

        assertThat(register.owner("Q001").phone()).isEqualTo("13800138001");
        assertThat(jdbc.queryForObject(
                        "select concat(owner_name_enc, owner_phone_enc) from venue where code = 'Q001'", String.class))
                .doesNotContain("王小二")
                .doesNotContain("13800138001");
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        var file = ledger().line(SHOP).line(",无码小店,,小食品店,测试路2号,古城街道,,,,,,,,");
        assertThat(take(file).inserted()).isEqualTo(2);

        var again = take(file);

        assertThat(again.tally()).isEqualTo(new Tally(0, 0, 2, 0, 0));
        assertThat(again.message()).contains("没有作任何改动");
        assertThat(register.venue("Q001").version()).isEqualTo(1);
    }

    @Test
    void aChangedLineUpdatesAndAnEmptyCellLeavesAlone() {
        take(ledger().line(SHOP));
        var job = take(ledger().line("Q001,,,,,,520,,,,,,,"));

        assertThat(job.updated()).isEqualTo(1);
        var venue = register.venue("Q001");
        assertThat(venue.areaM2()).isEqualByComparingTo("520");
        assertThat(venue.name()).isEqualTo("测试小吃店");
        assertThat(venue.version()).isEqualTo(2);
        assertThat(register.owner("Q001").name()).isEqualTo("王小二");
    }

    @Test
    void aVenueThatALedgerClosesIsAnnounced() {
        take(ledger().line(SHOP));
        take(ledger().line("Q001,,,,,,,,,,注销,,,"));

        assertThat(register.venue("Q001").status()).isEqualTo(VenueStatus.CLOSED);
        assertThat(events.stream(VenueClosed.class)).containsExactly(new VenueClosed("Q001"));
    }

    @Test
    void everythingThatIsWrongWithALineIsNamedInOneFault() {
        var job = take(ledger().line("Q002,店,92990101MA0TE00183,飞船,测试路3号,火星街道,很大,李四,12345,E,睡觉,91,200,BD09")
                .line(SHOP));

        assertThat(job.tally()).isEqualTo(new Tally(1, 0, 0, 1, 0));
        assertThat(desk.faults(job.id(), 0, 10).items()).singleElement().satisfies(fault -> {
            assertThat(fault.lineNo()).isEqualTo(2);
            assertThat(fault.columnName())
                    .contains("场所名称", "统一社会信用代码", "场所类别", "街道", "面积", "联系电话", "信用等级", "状态", "纬度", "坐标系");
            assertThat(fault.reason()).contains("校验位", "“飞船”", "本区没有这个街道", "BD09");
            assertThat(fault.raw()).doesNotContain("李四").doesNotContain("12345,");
        });
    }

    @Test
    void aVenueIsNotTakenTwiceFromOneFileNorUnderTwoCodes() {
        take(ledger().line(SHOP));
        var job = take(ledger().line(SHOP).line(SHOP).line(SHOP.replace("Q001", "Q009")));

        assertThat(job.tally()).isEqualTo(new Tally(0, 0, 1, 2, 0));
        assertThat(desk.faults(job.id(), 0, 10).items().get(0).reason()).contains("与第 2 行");
    }

    @Test
    void aPositionNeedsItsDatum() {
        var job = take(ledger().line("Q003,江边小店,,小食品店,江边1号,古城,,,,,,39.9,116.2,"));

        assertThat(job.rejected()).isEqualTo(1);
        assertThat(desk.faults(job.id(), 0, 10).items().get(0).columnName()).isEqualTo("坐标系");
    }

    @Test
    void fiveThousandBrokenLinesAreAllReported() {
        var file = ledger();
        for (int line = 0; line < 5000; line++) {
            file.line("K%d,测试店%d,123,小吃店,测试路%d号,大学路,,,,,,,,".formatted(line, line, line));
        }
        var job = take(file);

        assertThat(job.tally()).isEqualTo(new Tally(0, 0, 0, 5000, 0));
        assertThat(job.message()).contains("没有一行可以导入");
        var last = desk.faults(job.id(), 4999, 10);
        assertThat(last.total()).isEqualTo(5000);
        assertThat(last.items()).singleElement().satisfies(fault -> assertThat(fault.lineNo())
                .isEqualTo(5001));
    }

    @Test
    void aFileWithoutARequiredColumnIsRefusedAsAWhole() {
        var upload = LedgerFile.upload("错.csv", "场所名称,地址\n甲店,乙路\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> desk.importLedgerNow(upload, "zhao.head")).hasMessageContaining("街道");
        assertThat(upload.path()).doesNotExist();
    }

    @Test
    void anOpenQuoteEndsTheImportWithAWordAboutWhere() {
        var job = take(ledger().line(SHOP).line("Q004,\"没有结束" + "很长".repeat(200_000)));

        assertThat(job.state()).isEqualTo(ImportState.FAILED);
        assertThat(job.message()).contains("第 2 行之后");
    }

    private ImportJob take(LedgerFile file) {
        return desk.importLedgerNow(file.upload(), "zhao.head");
    }
}
