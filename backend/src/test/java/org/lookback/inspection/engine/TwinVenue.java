package org.lookback.inspection.engine;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Venues that only one test knows: each like 惠民小吃店, with a code of its own. */
public final class TwinVenue {

    private static final String COLUMNS =
            """
            external_id, source, natural_key, name, category, status, address, community, grid, subdistrict, department,
            owner_name_enc, owner_phone_enc, search_text, version, created_at, updated_at""";

    private TwinVenue() {}

    public static String named(String code, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        var known = jdbc.queryForObject("select count(*) from venue where code = ?", Long.class, code);
        if (known != null && known == 0) {
            var sql = "insert into venue (code, %s) select ?, ?, source, ?, %s from venue where code = 'V009'"
                    .formatted(COLUMNS, COLUMNS.replaceFirst("external_id, source, natural_key, ", ""));
            new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.update(sql, code, code, code));
        }
        return code;
    }
}
