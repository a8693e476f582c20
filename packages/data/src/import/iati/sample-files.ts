// For tests: small IATI files in the shapes that publishers write, one for each version's form.

export function versions2(version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="${version}">
  <iati-activity default-currency="USD" xml:lang="en" hierarchy="1" humanitarian="0"
    last-updated-datetime="2024-01-02T03:04:05Z">
    <iati-identifier>XM-DAC-46004-58135-001-LN4763</iati-identifier>
    <reporting-org ref="XM-DAC-46004" type="40"><narrative>Asian Development Bank</narrative></reporting-org>
    <title>
      <narrative>City Transport</narrative>
      <narrative xml:lang="zh">城市交通</narrative>
    </title>
    <description type="2"><narrative>Better buses.</narrative></description>
    <participating-org role="4" type="10" crs-channel-code="12000" activity-id="CN-1">
      <narrative xml:lang="zh">财政厅</narrative>
    </participating-org>
    <other-identifier ref="4763-PRC" type="A1">
      <owner-org ref="XM-DAC-46004"><narrative>ADB</narrative></owner-org>
    </other-identifier>
    <activity-status code="2"/>
    <activity-date type="1" iso-date="2020-01-01"><narrative>start of works</narrative></activity-date>
    <activity-date type="4" iso-date="2024-12-31Z"/>
    <activity-scope code="6"/>
    <recipient-country code="cn" percentage="99.5"/>
    <recipient-region code="619" vocabulary="1" percentage="0.5"/>
    <location ref="L1">
      <location-reach code="1"/>
      <location-id vocabulary="G1" code="1529102"/>
      <name><narrative>Urumqi</narrative></name>
      <administrative vocabulary="G1" level="1" code="1529047"/>
      <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>43.8 87.6</pos></point>
      <exactness code="1"/>
      <location-class code="2"/>
      <feature-designation code="PPLA"/>
    </location>
    <sector vocabulary="1" code="21010" percentage="60"/>
    <sector vocabulary="99" code="TRA" percentage="100"><narrative>Transport</narrative></sector>
    <policy-marker vocabulary="1" code="1" significance="2"/>
    <collaboration-type code="4"/>
    <default-flow-type code="21"/>
    <default-finance-type code="421"/>
    <default-aid-type code="C01" vocabulary="1"/>
    <default-tied-status code="5"/>
    <budget type="2" status="2">
      <period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
      <value currency="EUR" value-date="2020-01-01">1000.50</value>
    </budget>
    <planned-disbursement type="1">
      <period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
      <value value-date="2021-01-01">20</value>
      <provider-org ref="XM-DAC-46004" provider-activity-id="P" type="40"><narrative>ADB</narrative></provider-org>
    </planned-disbursement>
    <capital-spend percentage="88.8"/>
    <transaction ref="T1" humanitarian="1">
      <transaction-type code="2"/>
      <transaction-date iso-date="2020-06-01"/>
      <value currency="CNY" value-date="2020-06-02">150000000.10</value>
      <description><narrative>the loan</narrative></description>
      <provider-org ref="XM-DAC-46004" provider-activity-id="P" type="40"><narrative>ADB</narrative></provider-org>
      <receiver-org ref="CN-2" receiver-activity-id="R"/>
      <disbursement-channel code="1"/>
      <sector vocabulary="1" code="21020"/>
      <recipient-country code="CN"/>
      <recipient-region code="619"/>
      <flow-type code="21"/><finance-type code="421"/><aid-type code="C01"/><tied-status code="5"/>
    </transaction>
    <transaction>
      <transaction-type code="3"/>
      <transaction-date iso-date="2021-06-01"/>
      <value>-10.05</value>
    </transaction>
    <document-link url="https://example.org/a.pdf" format="application/pdf">
      <title><narrative>Report</narrative></title>
      <category code="A08"/><language code="en"/><document-date iso-date="2022-02-02"/>
    </document-link>
    <related-activity ref="XM-DAC-46004-58135-001-GRNT1" type="3"/>
    <result type="1" aggregation-status="true">
      <title><narrative>Roads</narrative></title>
      <indicator measure="1" ascending="1">
        <title><narrative>km of road</narrative></title>
        <baseline year="2019" iso-date="2019-12-31" value="0"><comment><narrative>none</narrative></comment></baseline>
        <period>
          <period-start iso-date="2020-01-01"/><period-end iso-date="2024-12-31"/>
          <target value="1180"/><actual value="852.5"><comment><narrative>so far</narrative></comment></actual>
        </period>
      </indicator>
    </result>
    <crs-add>
      <loan-terms rate-1="1.25" rate-2="0">
        <repayment-type code="1"/><repayment-plan code="2"/>
        <commitment-date iso-date="2020-06-01"/>
        <repayment-first-date iso-date="2025-06-01"/><repayment-final-date iso-date="2045-06-01"/>
      </loan-terms>
      <loan-status year="2022" currency="USD" value-date="2022-12-31">
        <interest-received>5</interest-received><principal-outstanding>140</principal-outstanding>
        <principal-arrears>0</principal-arrears><interest-arrears>0</interest-arrears>
      </loan-status>
    </crs-add>
  </iati-activity>
</iati-activities>
`;
}

export function versions1(version: string): string {
  return `<iati-activities version="${version}">
  <iati-activity default-currency="USD" xml:lang="en">
    <reporting-org ref="44000" type="Multilateral">World Bank Group</reporting-org>
    <iati-identifier> 44000-P148527
    </iati-identifier>
    <other-identifier owner-ref="44000" owner-name="World Bank">P148527</other-identifier>
    <title>Urban Transport</title>
    <title xml:lang="zh">城市交通</title>
    <description type="Objectives">Better <![CDATA[buses & <trams>]]></description>
    <activity-status>Completion</activity-status>
    <activity-date type="start-actual">2012-03-31Z</activity-date>
    <activity-date type="End Planned" iso-date="2018-03-31T00:00:00">spring 2018</activity-date>
    <participating-org role="implementing" type="Government" ref="CN-1">财政厅</participating-org>
    <recipient-country code="CN" percentage="100">China</recipient-country>
    <location>
      <name>Urumqi</name>
      <coordinates latitude="43.8" longitude="87.6" precision="2"/>
      <location-type code="PPLA">town</location-type>
      <administrative country="CN" adm1="65">Xinjiang</administrative>
      <gazetteer-entry gazetteer-ref="GEO">1529102</gazetteer-entry>
    </location>
    <sector vocabulary="DAC" code="21010" percentage="100">Transport policy</sector>
    <sector vocabulary="DAC-3" code="210"/>
    <sector vocabulary="WBSector" code="TA" percentage="100"/>
    <default-flow-type>ODA</default-flow-type>
    <default-tied-status code="5">Untied</default-tied-status>
    <budget type="Original">
      <period-start iso-date="2012-01-01"/><period-end>2012-12-31</period-end>
      <value value-date="2012-01-01">5</value>
    </budget>
    <activity-website>https://example.org/P148527</activity-website>
    <related-activity type="Parent" ref="44000-P000001">The parent</related-activity>
    <transaction>
      <transaction-type code="C">Commitment</transaction-type>
      <transaction-date>2012-04-01</transaction-date>
      <value currency="" value-date="">140,000,000</value>
    </transaction>
    <transaction><transaction-type code="d"/><value currency="eur">1 000.5</value></transaction>
    <transaction><transaction-type code="E"/><value>1</value></transaction>
    <transaction><transaction-type code="IR"/><value>2</value></transaction>
    <transaction><transaction-type code="LR"/><value>3</value></transaction>
    <transaction><transaction-type code="R"/><value>4</value></transaction>
    <transaction><transaction-type code="IF"/><value>-5</value></transaction>
    <transaction><transaction-type>Disbursement</transaction-type><value>6</value></transaction>
    <document-link url="https://example.org/b.pdf" format="application/pdf" xml:lang="fr">
      <title>Rapport</title><category code="A08"/><language>fr</language>
    </document-link>
  </iati-activity>
</iati-activities>
`;
}

/** One project as a loan, a grant and technical assistance, and another project. */
export const perLoan = `<iati-activities version="2.03">${[
  ["58135-001-LN4763", "2", "100.10"],
  ["58135-001-GRNT0900", "2", "0.20"],
  ["58135-001-TA6543", "3", "7"],
  ["58135-002-LN4800", "2", "1"],
]
  .map(
    ([id, type, value]) => `
  <iati-activity default-currency="USD"><iati-identifier>XM-DAC-46004-${id}</iati-identifier>
    <transaction><transaction-type code="${type}"/><transaction-date iso-date="2020-01-01"/><value>${value}</value></transaction>
  </iati-activity>`,
  )
  .join("")}
</iati-activities>`;
