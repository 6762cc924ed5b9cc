@story xb-mukono-fuel-gang
@topic Arrests in a fuel theft ring, Uganda, 2026
@subject O = Operation Dry Tank | operation | raids | sweep
@subject M = Mukono
@subject J = Jinja
@subject K = Kampala | capital
@subject T = Tororo
@subject P = Nile Pipeline Services | NPS | pipeline operator
@fact a = 64 | arrests | O | people arrested | 2026-05-16 | cumulative
@fact a1 = 27 | arrests | M | people arrested | 2026-05-16 | cumulative
@fact a2 = 18 | arrests | J | people arrested | 2026-05-16 | cumulative
@fact a3 = 14 | arrests | K | people arrested | 2026-05-16 | cumulative
@fact a4 = 5 | arrests | T | people arrested | 2026-05-16 | cumulative
@fact ch = 48 | arrests | O | people charged | 2026-05-16 | cumulative
@fact fr = 16 | arrests | O | people released without charge | 2026-05-16 | cumulative
@fact chs = 75 | other | O | share of those arrested who were charged | 2026-05-16 | cumulative
@fact of = 320 | officers | O | police officers in the raids | 2026-05-15 | snapshot
@fact l = 96000 | other | O | litres of fuel seized | 2026-05-16 | cumulative
@fact ld = 61500 | other | O | litres of diesel seized | 2026-05-16 | cumulative
@fact lp = 34500 | other | O | litres of petrol seized | 2026-05-16 | cumulative
@fact pr = 5000 | price | O | shillings a litre | 2026-05 | snapshot
@fact val = 480000000 | other | O | value of the seized fuel in shillings | 2026-05-16 | cumulative
@fact tk = 12 | other | O | tankers seized | 2026-05-16 | cumulative
@fact cap = 8000 | other | O | litres each tanker held | 2026-05-16 | constant
@fact los = 2100000000 | other | P | loss by theft in a year in shillings | 2025 | constant
@fact los0 = 1400000000 | other | P | loss by theft in a year in shillings | 2024 | constant
@fact losp = 50 | rate | P | rise of the loss by theft | 2025 | constant
@fact lm = 175000000 | other | P | average loss by theft in a month in shillings | 2025 | constant
@fact mo = 12 | duration | P | months in the year | - | constant
@fact aa = 71 | arrests | O | names on the list of suspects | 2026-05-14 | snapshot
@rel sum a = a1 + a2 + a3 + a4
@rel diff fr = a - ch
@rel share chs = ch / a
@rel sum l = ld + lp
@rel product val = l * pr
@rel product l = tk * cap
@rel change losp = los0 -> los
@rel product los = lm * mo
@trap aa a :: names on the list against people caught
@trap tk mo :: twelve tankers, twelve months

@doc police | press release | 2026-05-16
PRESS STATEMENT: OPERATION DRY TANK

The Uganda Police Force informs the public that {64|a|t=as at 0600hrs today} suspects were in custody as at 0600hrs today over theft from the Nile pipeline. They were picked up as follows: Mukono {27|a1|^}; Jinja {18|a2|^}; Kampala {14|a3|^}; Tororo {5|a4|^}. A list drawn up beforehand bore {71|aa} names. {320|of} officers took part.

Exhibits recovered: {twelve|tk} tankers, each found to contain {8,000|cap} litres, i.e. {96,000|l} litres in total, of which {61,500|ld} diesel and {34,500|lp} petrol. At the pump price of Shs {5,000|pr} a litre the value is put at Shs {480 million|val}.

Ref. CRB 418/2026. Contact: SP Okello Ddungu, 0700 555 014.

@doc daily | broadsheet | 2026-05-17
Police net dozens in fuel ring

By Harriet Nabbosa

Of the {64|a|t=on Friday night} people taken in on Friday night, {48|ch|t=Yesterday} have been charged. Yesterday the remaining {26|!fr|^} walked free. Police arrested {27|a1} in Mukono, {18|a2} in Jinja, {14|a3} in Kampala and {15|!a4} in Tororo.

They also impounded {96,000|l} litres of fuel: {61,500|ld} of diesel and {35,400|!lp} of petrol.

Nile Pipeline Services says it lost Shs {2.1 billion|los|t=last year|by=Nile Pipeline Services} to thieves last year against {1.4 billion|los0|t=the year before|by=Nile Pipeline Services} the year before, an increase of {50 percent|losp}.

@doc radio | radio bulletin | 2026-05-17
News in brief

{Three in every four|chs|v=75} people held in the pipeline sweep, {75 per cent|chs}, now face court: {48|ch} out of {64|a}. The other {sixteen|fr} have been let go.

Fuel thieves cost the pipeline operator {175 million|lm} shillings a month on average in 2025. Over {twelve|mo} months, that made {2.1 billion|los|t=in 2025}. The fuel now recovered, {96,000|l} litres at {5,000|pr} shillings each, is worth {480 million|val}.
