package org.lookback.outpatient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the files of a hospital, each wholly or not at all; taking one twice changes nothing. */
@Service
public class ClinicSheets {

    private static final int MOST_LINES = 5000;
    private static final int FAULTS_TOLD = 200;

    private final ClinicRegister register;

    ClinicSheets(ClinicRegister register) {
        this.register = register;
    }

    /** @return how many lines @throws Refusal CLINIC_FILE_FAULTY with a sentence per faulty line */
    @Transactional
    public int take(ClinicSheet sheet, String hospital, List<ClinicLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw Refusal.invalid(
                    "CLINIC_FILE_LINES",
                    "%s文件应有 1 到 %d 行，现在是 %d 行，未导入。".formatted(sheet.label(), MOST_LINES, lines.size()));
        }
        var faults = new ArrayList<String>();
        Map<String, Long> lineOf = new HashMap<>();
        for (var line : lines) {
            var earlier = lineOf.putIfAbsent(line.text(sheet.columns().get(0)), line.number());
            if (earlier != null) {
                faults.add("第 %d 行：%s “%s”与第 %d 行重复。"
                        .formatted(
                                line.number(),
                                sheet.columns().get(0),
                                line.text(sheet.columns().get(0)),
                                earlier));
                continue;
            }
            try {
                take(sheet, hospital, line);
            } catch (Refusal refused) {
                faults.add("第 %d 行：%s".formatted(line.number(), refused.getMessage()));
            }
        }
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "CLINIC_FILE_FAULTY",
                    "%s文件有 %d 处错误，整个文件未导入；请按所列行号修改后重新导入。".formatted(sheet.label(), faults.size()),
                    faults.stream().limit(FAULTS_TOLD).toList());
        }
        return lines.size();
    }

    private void take(ClinicSheet sheet, String hospital, ClinicLine line) {
        switch (sheet) {
            case DEPARTMENTS -> register.put(ClinicCells.department(hospital, line));
            case DOCTORS -> register.put(ClinicCells.doctor(hospital, line));
            case SESSIONS -> register.announce(ClinicCells.session(hospital, line));
        }
    }
}
