@story ya-india-hooch
@topic Illicit liquor deaths in the Mandrabahal block of Odisha: from the first admissions to the charge sheet
@subject H = Mandrabahal hooch tragedy | hooch tragedy | poisoning | liquor deaths
@subject M = Mandrabahal Sub-Divisional Hospital | sub-divisional hospital | SDH
@subject V = VIMSAR | medical college | Burla
@subject P = Odisha Police | police | SP Anurag Tigga | SIT | Special Investigation Team
@subject E = Excise Department | excise | excise staff
@subject K = Ganesh Bagarty | Bagarty | kingpin | main accused
@subject F = State Forensic Science Laboratory | SFSL | forensic laboratory
@subject C = Collector Smita Kujur | collector | district administration
@subject G = state government | chief minister | government
@subject U = Utkal Jan Manch | opposition | Jan Manch
@fact d1 = 8 | deaths | H | people killed | 2030-08-11 noon | cumulative
@fact d2 = 23 | deaths | H | people killed | 2030-08-12 evening | cumulative
@fact d3 = 34 | deaths | H | people killed | 2030-08-16 | cumulative
@fact dsd = 21 | deaths | M | people who died in the hospital | 2030-08-16 | cumulative
@fact dvm = 9 | deaths | V | people who died in the hospital | 2030-08-16 | cumulative
@fact dho = 4 | deaths | H | people who died at home | 2030-08-16 | cumulative
@fact dw = 5 | deaths | H | women killed | 2030-08-16 | cumulative
@fact un = 47 | deaths | U | people killed according to the opposition | 2030-08-13 | cumulative
@fact il2 = 71 | injuries | H | people taken ill | 2030-08-12 evening | cumulative
@fact il3 = 96 | injuries | H | people taken ill | 2030-08-16 | cumulative
@fact dis = 45 | other | H | patients sent home | 2030-08-16 | cumulative
@fact adm = 17 | injuries | H | patients under treatment | 2030-08-16 | snapshot
@fact bl = 13 | injuries | V | patients who lost their sight | 2030-08-16 | cumulative
@fact dia = 19 | injuries | V | patients on dialysis | 2030-08-12 evening | snapshot
@fact vil = 4 | other | H | villages affected | 2030-08-11 noon | snapshot
@fact vil3 = 7 | other | H | villages affected | 2030-08-16 | cumulative
@fact pr = 40 | price | K | rupees for a pouch | - | constant
@fact ml = 180 | other | K | millilitres in a pouch | - | constant
@fact gov = 110 | price | E | rupees for the same quantity in a licensed shop | - | constant
@fact meth = 41 | other | F | percentage of methanol in the samples | 2030-08-14 | constant
@fact smp = 27 | other | F | samples tested | 2030-08-14 | cumulative
@fact smb = 18 | other | F | samples with methanol | 2030-08-14 | cumulative
@fact smr = 66.67 | other | F | share of the samples with methanol | 2030-08-14 | constant
@fact drm = 12 | other | K | drums of industrial spirit bought | 2030-08-03 | constant
@fact drl = 200 | other | K | litres in a drum | - | constant
@fact lit = 2400 | other | K | litres of industrial spirit bought | 2030-08-03 | constant
@fact sei = 1650 | other | E | litres of liquor seized | 2030-08-14 | cumulative
@fact rai = 133 | other | E | raids | 2030-08-14 | cumulative
@fact still = 58 | other | E | stills destroyed | 2030-08-14 | cumulative
@fact ar1 = 6 | arrests | P | people arrested | 2030-08-12 evening | cumulative
@fact ar2 = 22 | arrests | P | people arrested | 2030-08-16 | cumulative
@fact sus = 9 | other | G | officials suspended | 2030-08-13 | cumulative
@fact susp = 5 | other | G | police officials suspended | 2030-08-13 | cumulative
@fact suse = 4 | other | G | excise officials suspended | 2030-08-13 | cumulative
@fact exg = 400000 | damages | G | rupees for each family of the dead | 2030-08-12 | plan | pledged
@fact ext = 13600000 | damages | G | rupees for all the families of the dead | 2030-08-16 | plan | pledged
@fact exd = 2000000 | damages | U | rupees demanded for each family | 2030-08-13 | constant
@fact old = 29 | deaths | H | people killed in an earlier tragedy in the district | 2012 | cumulative
@fact cas = 11 | cases | K | earlier excise cases against the accused | 2030-08-12 | cumulative
@fact age = 38 | age | K | age of the accused | 2030-08-12 | snapshot
@fact chp = 3412 | other | P | pages of the charge sheet | 2030-11-08 | constant
@fact acc = 26 | other | P | people charged | 2030-11-08 | constant
@fact wit = 187 | other | P | witnesses listed | 2030-11-08 | constant
@fact chd = 88 | duration | P | days taken to file the charge sheet | 2030-11-08 | constant
@fact chm = 90 | duration | P | days allowed to file the charge sheet | - | constant | threshold
@fact rev = 6400000000 | revenue | E | rupees of excise in the last quarter | 2030-06 | cumulative
@fact rew = 100000 | other | P | rupees offered for information | 2030-08-12 | constant
@fact doc = 6 | other | M | doctors in post | 2030-08-11 | snapshot
@fact docs = 15 | other | M | doctors' posts | - | constant
@fact docv = 9 | other | M | doctors' posts vacant | 2030-08-11 | snapshot
@rel sum d3 = dsd + dvm + dho
@rel sum il3 = d3 + dis + adm
@rel share smr = smb / smp
@rel product lit = drm * drl
@rel sum sus = susp + suse
@rel product ext = exg * d3
@rel diff docv = docs - doc
@rel sum docs = doc + docv
@trap d1 d2 :: a day later
@trap d2 d3 :: a later count
@trap d3 un :: official and opposition toll
@trap d2 il2 :: dead and ill
@trap ar1 ar2 :: later arrests
@trap dvm sus :: nine dead and nine suspended
@trap exg exd :: granted and demanded
@trap lit sei :: bought spirit and seized liquor
@trap acc ar2 :: charged and arrested
@trap pr gov :: pouch price and shop price
@trap chd chm :: days taken and days allowed

@doc a-wire | national agency | 2030-08-11
{Eight|d1} die in Odisha after drinking suspected spurious liquor

Sambalpur, Aug 11 (NSI) At least {eight|>d1|t=by noon on Sunday|by=police} people had died and several others been hospitalised by noon on Sunday after consuming illicit liquor in {four|vil|^} villages of Mandrabahal block, police said.

The first to complain of blurred vision were labourers returning from a Saturday weekly haat where pouches of {180|ml} ml were on sale for Rs {40|pr}, Superintendent of Police Anurag Tigga said.

The same measure costs Rs {110|gov} at a licensed shop {11|-} km away.

The sub-divisional hospital has {six|doc} doctors against {15|docs} posts. Serious patients are being shifted to VIMSAR at Burla.

In 2012, {29|old|t=In 2012} persons had perished in a similar incident in the district. NSI COR AAM SRN

@doc b-daily | national daily | 2030-08-13
Toll in hooch tragedy climbs to {23|d2}; kingpin on the run, {9|sus} officials suspended

By Debashree Panigrahi | Sambalpur

The number of those killed by methanol-laced liquor in western Odisha rose to {23|d2|t=late on Monday|by=Collector Smita Kujur} late on Monday, with {71|il2|^} people having fallen ill, Collector Smita Kujur said. At the Burla medical college, {19|dia} were undergoing dialysis.

The chief minister announced an ex gratia of Rs {4 lakh|exg} for the next of kin. The opposition Utkal Jan Manch, whose leaders toured the villages on Tuesday, called this "the price of a second-hand motorcycle" and demanded {Rs 20 lakh|exd}. It also claimed that {47|un|by=It also claimed} had died, many having been cremated before the administration arrived.

{Six|ar1|t=Monday} sellers had been rounded up by Monday evening. The main accused, Ganesh Bagarty, {38|age}, against whom there are {11|cas} prior excise cases, is absconding; a reward of {Rs 1 lakh|rew} has been declared.

{Nine|sus} officials were placed under suspension: {five|susp} policemen, including the inspector-in-charge, and {four|suse} from excise.

[Advertisement] Monsoon sale: flat 60% off on mattresses

@doc c-tv | regional TV website | 2030-08-14
Poison Pouch: Lab Confirms {41%|meth} Methanol, 2 Of 3 Samples Killers

Kalinga Live Web Desk | Last Updated: August 14, 2030 9:12 PM IST

The forensic laboratory in Bhubaneswar has confirmed what the doctors feared. Of {27|smp} samples, {18|smb} contained methanol, in concentrations of up to {41|<meth} per cent.

Excise staff have carried out {133|rai|t=so far} raids so far, smashing {85|!still} stills and pouring away {1,650|sei} litres.

SIT sources said Bagarty bought {12|drm} drums of industrial spirit from a paint unit in Raipur on August 3. Each holds {200|drl} litres, they said, meaning {24,000|!lit} litres entered the state on a single truck.

"We smelt thinner," recalled Sukanti Sahu, whose husband and brother-in-law both died. "He said new bottle, new smell."

Watch: Doctor explains why methanol blinds | Also Read: Onion at Rs 62

@doc d-bulletin | district administration medical bulletin | 2030-08-16
OFFICE OF THE COLLECTOR AND DISTRICT MAGISTRATE
Medical Bulletin No. 11, 16.08.2030, 6.00 PM

1. Persons affected since 10.08.2030: {96|il3|t=16.08.2030}, from {7|vil3} villages.
2. Deaths: {34|d3|t=16.08.2030}, as under:
 (a) at SDH Mandrabahal {21|dsd}
 (b) at VIMSAR {9|dvm}
 (c) at residence or in transit {4|dho}
3. Female deaths included in the above: {5|dw}
4. Discharged: {45|dis}. Under treatment: {17|adm}.
5. Permanent loss of vision: {13|bl}
6. Ex gratia sanctioned: {Rs 1.36 crore|ext}, at Rs {4,00,000|exg} per deceased.
7. Arrests as reported by SP: {22|ar2|t=16.08.2030}
8. Excise action up to 14.08.2030: {133|rai|t=14.08.2030} raids, {58|still|^} stills demolished, {1,650|sei|^} litres destroyed.

Any person feeling headache, vomiting or dim sight should report irrespective of legal apprehension. Helpline 1077.

@doc e-magazine | news magazine | 2030-08-22
The haat at the end of the excise map

When the state sold the auction for Mandrabahal it forgot to send the shop

By Ruchir Negi

I arrived on the seventh day. By then {thirty-four|d3|t=By then} people were dead, and of the survivors {thirty|!bl} would not see again; a boy was leading three uncles across the road in a line, hand on shoulder.

{Twenty-one|dsd} of the victims drew their last breath in a hospital where {eight|!docv} of the doctors' posts have nobody in them. {Nine|dvm} made it as far as Burla and died there.

They say here that the tragedy is a shop. A legal drink needs a bus ride and Rs {110|gov}. A pouch needs {two|-} coins. The department took in {Rs 640 crore|rev|t=in the last quarter} in the last quarter and not one rupee of it came back as an inspector.

Politicians come. One carried a figure of {47|un|by=One}, another a garland. The government points to {nine|sus} suspensions and {twenty-two|ar2} arrests. Suspended men get half their pay.

Mandrabahal remembers the last time. {Twenty-nine|old}, in 2012. There was an inquiry. I have asked for the report under RTI; the fee is Rs 10.

@doc f-court | court report | 2030-11-09
SIT files {3,412-page|chp|v=3412} charge sheet in liquor deaths case

Sambalpur: Two days before the deadline that would have entitled the accused to default bail, the Special Investigation Team on Friday placed before the SDJM a charge sheet of {3,412|chp} pages against {26|acc} persons, among them Ganesh Bagarty and the manager of the Raipur paint unit.

It took investigators {88|chd} days. The law gives {90|chm}.

The prosecution lists {187|wit} witnesses. It relies on the laboratory's finding that {two-thirds|smr} of the pouches tested were toxic and on a weighbridge slip for {a dozen|drm} drums, or {2,400|lit} litres.

The defence told the court that of the {34|d3} deaths attributed to its client, {four|dho} had no post-mortem at all.

Next date: 21 November.
