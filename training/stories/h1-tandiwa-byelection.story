@story h1-tandiwa-byelection
@topic Senate by-election in the Kenyan county of Tandiwa: provisional results, turnout, campaign spending, arrests
@subject T = Tandiwa by-election | the by-election | the county | Tandiwa
@subject A = Wambui Lekuton | Lekuton | the former governor's aide
@subject B = Hassan Odera | Odera | the MCA from Mbaruk ward
@subject C = Philemon Chepsongol | Chepsongol | the businessman
@subject U = Umoja Asili | Asili | UAP
@subject P = Kenya National Police in Tandiwa | police | the police
@subject E = electoral commission | the commission | IEBC
@fact a1 = 46812 | vote_count | A | votes | 60% of stations | snapshot
@fact b1 = 44290 | vote_count | B | votes | 60% of stations | snapshot
@fact s1 = 60 | counted_share | E | polling stations tallied | 2029-08-09 06:00 | snapshot
@fact m1 = 2522 | margin | A | votes ahead of the runner-up | 60% of stations | snapshot
@fact spb = 88000000 | spending | B | shillings spent | 2029-08-06 | cumulative
@fact ds = 41 | other | E | polling stations whose forms are disputed | 2029-08-10 | snapshot
@fact ab = 60.0 | other | T | share of voters who stayed away | 2029-08-08 | snapshot
@fact a2 = 78045 | vote_count | A | votes | final | snapshot
@fact b2 = 81337 | vote_count | B | votes | final | snapshot
@fact c2 = 19604 | vote_count | C | votes | final | snapshot
@fact vt = 178986 | votes_cast | T | valid votes | final | snapshot
@fact rj = 1733 | other | T | rejected ballots | final | snapshot
@fact ma = 3292 | margin | B | votes ahead of the runner-up | final | snapshot
@fact pa = 43.6 | vote_share | A | share of the vote | final | snapshot
@fact pb = 45.4 | vote_share | B | share of the vote | final | snapshot
@fact pc = 11.0 | vote_share | C | share of the vote | final | snapshot
@fact rv = 451300 | other | T | registered voters | 2029 | constant
@fact tu = 40.0 | turnout | T | turnout | 2029-08-08 | snapshot
@fact t27 = 66.2 | turnout | T | turnout | 2027 election | snapshot
@fact st = 812 | other | E | polling stations | 2029 | constant
@fact dep = 3400 | officers | P | officers deployed | 2029-08-08 | snapshot
@fact ar = 19 | arrests | P | people arrested | 2029-08-08 evening | cumulative
@fact ar2 = 27 | arrests | P | people arrested | 2029-08-10 | cumulative
@fact inj = 6 | injuries | T | people hurt in clashes | 2029-08-08 | cumulative
@fact spa = 142000000 | spending | A | shillings spent | 2029-08-06 | cumulative
@fact cap = 123000000 | spending | E | spending limit in shillings | - | constant | threshold
@fact bo = 64 | units_pledged | B | boreholes | - | plan | pledged
@fact km = 210 | units_pledged | A | kilometres of road | - | plan | pledged
@fact ag = 29 | age | B | age | 2029-08 | constant
@fact se = 31 | seats | U | seats in the Senate | 2029-08 | constant
@rel sum vt = a2 + b2 + c2
@rel diff ma = b2 - a2
@rel share pa = a2 / vt
@rel share pb = b2 / vt
@rel share pc = c2 / vt
@rel diff m1 = a1 - b1
@race partial = a1 b1
@race final = a2 b2 c2
@trap a1 a2 :: partial and final
@trap ar ar2 :: arrests by evening and two days later
@trap spa cap :: spent against allowed
@trap vt rj :: valid and rejected
@trap tu t27 :: by-election and general election

@doc a-morning | news site | 2029-08-09
Lekuton holds narrow lead as Tandiwa tallying enters second day

By Mumbi Abdirahman, Thursday 6.40am

Wambui Lekuton of Umoja Asili was ahead by {2,522|m1|t=by 6am} votes in the Tandiwa senatorial by-election by 6am today, with {60 per cent|s1|t=by 6am} of the {812|st} polling stations in.

She had garnered {46,812|a1|t=by 6am} against {44,290|b1|^} for Mbaruk ward MCA Hassan Odera. Businessman Philemon Chepsongol was a distant third.

Her rival's agents were unbothered. "Mbaruk has not spoken," one said.

Police who had sent {3,400|dep} officers to the county said {19|ar|t=on polling day|by=Police} people were arrested on polling day and {six|inj} treated after youths clashed outside a school.

Lekuton, whose party has {31|se} seats in the Senate, has promised {210|km} kilometres of tarmac. Odera's posters speak of {64|bo} boreholes.

ALSO READ: Maize price climbs to Sh4,800 a bag · Harambee Stars 2-1

@doc b-national | national daily | 2029-08-10
Hassan Odera, {29|ag}, is Tandiwa's new senator

The electoral commission last night declared Hassan Odera winner of the Tandiwa by-election with {81,337|b2|t=last night|by=The electoral commission} votes. Ms Wambui Lekuton, who had led for most of the tallying, ended on {78,045|a2|^}, and Mr Philemon Chepsongol on {19,604|c2|^}.

That translates to {45.4 per cent|pb}, {43.6 per cent|pa|s=Ms Wambui Lekuton} and {11 per cent|pc|round|s=Mr Philemon Chepsongol} of the {178,986|vt} valid votes. A further {1,733|rj} were rejected.

At {29|ag}, Mr Odera becomes the youngest member of the House. He was carried through Mbaruk market on a borehole drilling rig, a reference to his promise of {64|bo} new wells.

Returning officer Salome Kipkirui put turnout at {40 per cent|tu|by=Returning officer Salome Kipkirui} of {451,300|rv} registered voters. Two years ago it reached {66.2 per cent|t27|t=Two years ago}.

@doc c-watchdog | NGO statement | 2029-08-11
STATEMENT: Money in the Tandiwa by-election

The Ballot & Purse Coalition observed the Tandiwa senatorial by-election at 130 polling stations. Our preliminary findings:

(a) Voting was calm. We recorded {nine|!inj} injured persons, all on polling day. Arrests had risen to {27|ar2|t=as of Friday|by=the county commander} as of Friday, according to the county commander.

(b) Money was not calm. We estimate that Ms Lekuton's side spent KSh {142 million|spa|by=We} up to the eve of the poll. The legal ceiling is KSh {123 million|cap}. For Mr Odera we could document KSh {88 million|spb|by=we}.

(c) Turnout, at {40%|tu}, should worry everyone. In 2027, {two in three|~t27|v=66.67|t=In 2027} came.

(d) The winner's majority of {3,292|ma} is larger than the number of rejected ballots ({1,733|rj}); the latter cannot have decided the outcome.

@doc d-fm | radio script | 2029-08-10
Baraka FM — News at One — item 2

The people of Tandiwa have spoken, and they've said Odera. The {29|ag}-year-old beat Wambui Lekuton by {three thousand, two hundred and ninety-two|ma|v=3292} votes. He got {eighty-three thousand, one hundred and thirty-seven|!b2|v=83137}, she got {seventy-eight thousand and forty-five|a2|v=78045}.

Chepsongol, the man with the blue helicopters, got {nineteen thousand, six hundred and four|c2|v=19604}.

Lekuton has not conceded. Her party says forms from {forty-one|ds|by=Her party} stations do not add up. The commission says all {eight hundred and twelve|st|v=812} do.

And the police tell us that {nineteen|ar|t=on Wednesday|by=the police} people arrested on Wednesday are still in the cells.

Stay with us: Reggae Hour, 98.3.

@doc e-weekly | regional weekly | 2029-08-15
Boreholes beat tarmac

A helicopter lands, children run, a man in a hat throws T-shirts. Such was this campaign, the most expensive Tandiwa has had; observers think one candidate alone went through Sh{124 million|!spa|by=observers|s=one candidate}, more than the law's Sh{123 million|cap}. She lost.

The man who won walked, mostly. Hassan Odera, who taught chemistry before he sat in the county assembly, put {64|bo} boreholes on his leaflet, with the name of each village. Lekuton offered {210|km}km of road, without names.

When the first {60 per cent|s1} of stations were in she was up by some {2,500|~m1|t=When the first 60 per cent of stations were in}. By the end she was down by {3,292|ma|t=By the end}.

With {45.4|pb} per cent, most of Tandiwa did not choose him, and {six out of ten|ab|v=60} chose nobody.
