@story cerro-pintado-jury
@topic Popular jury verdict in the killing of a farmhand's daughter at Cerro Pintado, Argentina
@subject M = Milagros Antivero | Milagros | the girl | the young woman | the victim
@subject R = Rubén Darío Salgán | Salgán | the former councillor | the accused | the defendant
@subject T = Tomás Salgán | Tomás | the son
@subject Q = the jury | popular jury | the jurors | the twelve
@subject J = Judge Graciela Inostroza | Inostroza | the judge
@subject F = prosecutor Nahuel Quintriqueo | Quintriqueo | the prosecutor | the prosecution
@subject D = defence lawyer Piero Santoianni | Santoianni | the defence
@subject P = Neuquén provincial police | police | the police
@fact vr = 12 | votes_cast | Q | votes to convict the father | 2018-09-14 | constant
@fact vt = 5 | votes_cast | Q | votes to convict the son | 2018-09-14 | constant
@fact vta = 7 | votes_cast | Q | votes to acquit the son | 2018-09-14 | constant
@fact need = 8 | votes_cast | Q | votes needed to convict | - | constant | threshold
@fact del = 4.5 | duration | Q | hours of deliberation | 2018-09-14 | constant
@fact day = 8 | duration | J | days of trial | 2018-09-14 | cumulative
@fact wit = 64 | other | J | witnesses heard | 2018-09-14 | cumulative
@fact sou = 25 | sentence | F | years sought for the father | 2018-09-28 | constant
@fact def = 12 | sentence | D | years asked for the father | 2018-09-28 | constant
@fact sen = 21 | sentence | R | years of imprisonment | 2018-10-05 | constant
@fact agM = 17 | age | M | age in years at death | - | constant
@fact agR = 54 | age | R | age in years | 2018-09 | constant
@fact agT = 25 | age | T | age in years | 2018-09 | constant
@fact dl = 2016-03-07 | date | M | day when last seen alive | - | constant
@fact df = 2016-04-19 | date | M | day when the body was found | - | constant
@fact mis = 43 | duration | M | days missing | 2016-04-19 | constant
@fact last = 22:15 | clock | M | time when last seen alive | 2016-03-07 | constant
@fact den = 08:30 | clock | P | time when the family first reported her missing | 2016-03-08 | constant
@fact well = 19 | distance | M | metres of depth of the well | 2016-04-19 | constant
@fact calls = 27 | other | R | calls to the girl's telephone | 2016-03-07 | constant
@fact march = 6000 | crowd | M | people at the silent march | 2018-09-15 | constant
@fact dam = 3400000 | damages | M | pesos of damages claimed | 2018-10 | constant | hypothetical
@fact km = 14 | distance | R | kilometres from the town to the farm | - | constant
@fact fire = 3 | officers | P | police officers dismissed over the search | 2016 to 2018 | cumulative
@fact ocho = 26 | duration | T | months held before trial | 2018-09-14 | cumulative
@trap vr def :: twelve votes and twelve years
@trap vt need :: votes for and votes needed
@trap sou sen :: sought and imposed
@trap need day :: eight votes and eight days
@trap last den :: last seen and reported
@trap agT sou :: the son's age and the years sought

@doc a-agency | news agency | 2018-09-14
Jury finds ex-councillor guilty of Milagros's murder, clears son

CERRO PINTADO (Telnoa) – A popular jury on Friday unanimously declared the former councillor Rubén Darío Salgán, {54|agR}, guilty of the murder of {17|agM}-year-old Milagros Antivero, whose body was found in a well on his farm on {April 19, 2016|df}.

All {twelve|vr|t=on Friday} jurors voted for conviction. His son Tomás, {25|agT}, was acquitted: only {five|vt|^} voted against him, and the law of Neuquén requires {eight|need}.

The decision came after {four and a half|del|v=4.5} hours. During the {eight|day} days of the trial {64|wit} witnesses testified.

Prosecutor Nahuel Quintriqueo will ask for {25|sou|by=Prosecutor Nahuel Quintriqueo} years at the sentencing hearing on the 28th.

@doc b-regional | regional daily | 2018-09-16
{Six thousand|march} candles and one bench left empty

There was no loudspeaker. {Six thousand|march|t=on Saturday night} people, in a town of {nine|-}, walked on Saturday night from the school to the bus terminal, where Milagros was last seen at {10.15pm|last|t=on March 7, 2016} on {March 7, 2016|dl}, with a blue rucksack.

At the head went her father Eusebio, a farmhand, who at {8.30|den|t=next morning} next morning had stood at the counter of the police station and been told to wait because "girls come back". {Three|fire} policemen have lost their jobs over that search.

She was found {34|!mis} days later at the bottom of a well, {19|well} metres down, on the Salgán farm, {14|km} kilometres out.

The telephone company's list shows {27|calls|t=that night} calls from the councillor to the girl that night. The last was at {10.40|-}.

"The {twelve|vr} understood," said her teacher, Lorena Paillalef. And Tomás? {Seven|vta} jurors believed him, against {five|vt}. He left through the garage after {26|ocho} months in custody, {27|!agT} years old and with a beard.

Farmacia de turno: San Martín 418 | Quiniela 0714

@doc c-legal | bulletin of a university law institute | 2018-10-10
Neuquén: notes on State v. Salgán

1. Composition. {Twelve|-} jurors and {four|-} alternates, {half|-} of each sex.

2. Majority. {Eight|need} votes convict. For the elder defendant there were {12|vr}; for the younger, {six|!vt}, so that he was acquitted.

3. Duration. {Eight|day} days; deliberation {4½|del|v=4.5} hours.

4. Sentence. Determined by the judge alone. The prosecution requested {25|sou|t=on 28 September} years on 28 September, the defence {12|def|^}. Judge Inostroza fixed {21|sen|t=on 5 October} on 5 October, citing the {27|calls} calls, the victim's age ({17|agM}) and the {43|mis} days, from {7 March|dl} to {19 April|df}, during which the convict "took part in the search that he was frustrating".

5. Civil claim. The family seeks {3.4|dam|x=1000000} million pesos. Pending.

6. Remarks. The required majority is, as elsewhere in the province, {eight|need} of {twelve|-}; in Chaco it must be unanimous.

@doc d-daily | Buenos Aires daily, English supplement | 2018-10-06
Twenty-one years for Salgán

By our Patagonia correspondent

When Judge Graciela Inostroza reached the number, the man who was once president of the town council asked her to repeat it. "{Twenty-one|sen|t=yesterday}," she said.

His lawyer, Piero Santoianni, had thought {twelve|def|by=His lawyer} was plenty for a man of {54|agR} with a bypass. The prosecutor had thought {25|sou|by=The prosecutor} too few, he told reporters, but it was the maximum.

The verdict had been unanimous in the case of the father. It took the panel {four and a half|del|v=4.5} hours after hearing {46|!wit} witnesses. The son, {25|agT}, was in court yesterday for the first time since his acquittal, {two|-} rows behind Eusebio Antivero.

Mr Antivero wore the same jacket as on the morning when he first went to the police, at {half past eight|den}. The desk sergeant of that day sells tyres now.

He and his wife want {3.4 million|dam} pesos. "For a school bus," he said. "It's {14|-} kilometres and they walk."

On other pages: Peso at 38.20 | Boca's 3 worries
