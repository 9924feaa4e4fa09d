package org.lookback.privacy.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.privacy.PersonalDataRead;

/** SQL of table {@code personal_data_read}: it only grows. */
@Mapper
interface PersonalDataReadMapper {

    int insert(@Param("row") PersonalDataRead row);
}
