@story ya-nm-church
@topic Bell theft and a string of church burglaries around Agua Zarca, New Mexico: from the empty tower to the return
@subject B = bell of San Ysidro | the bell | San Ysidro bell
@subject C = San Ysidro mission church | San Ysidro | church | chapel
@subject S = Mora Alta County Sheriff | sheriff's office | Sheriff Dolores Apodaca | deputies
@subject F = FBI Art Crime unit | FBI | federal agents
@subject A = Archdiocese of Santa Rosa | archdiocese | Father Emeka Nwosu | priest
@subject D = Travis Wade Lomax | Lomax | the defendant
@subject Y = scrap yard in Tucumcari-West | scrap yard | yard
@subject V = Agua Zarca | village | mayordomos | parishioners
@subject U = U.S. District Court | court | Judge Henrietta Begay
@fact lb = 640 | other | B | pounds of weight | - | constant
@fact kg = 290 | other | B | kilograms of weight | - | constant
@fact yr = 1856 | other | B | year in which the bell was cast | - | constant
@fact age = 178 | age | B | age of the bell | 2034 | snapshot
@fact scr = 2.6 | price | Y | dollars a pound paid for bronze | 2034 | snapshot
@fact scv = 1664 | price | Y | dollars that the bell would bring as scrap | 2034 | constant
@fact val = 45000 | price | F | dollars that the bell is worth | 2034 | snapshot | projected
@fact ch = 19 | other | S | churches burgled | 2034-03-10 | cumulative
@fact ch1 = 11 | other | S | churches burgled | 2034-01-20 | cumulative
@fact cnt = 4 | other | S | counties with burgled churches | 2034-03-10 | cumulative
@fact itm = 87 | other | S | objects stolen | 2034-03-10 | cumulative
@fact bel = 6 | other | S | bells stolen | 2034-03-10 | cumulative
@fact san = 34 | other | S | saints' figures stolen | 2034-03-10 | cumulative
@fact oth = 47 | other | S | other objects stolen | 2034-03-10 | cumulative
@fact rec = 52 | other | F | objects recovered | 2034-06-01 | cumulative
@fact not = 35 | other | F | objects not recovered | 2034-06-01 | snapshot
@fact rcp = 60 | other | F | share of stolen objects recovered | 2034-06-01 | cumulative
@fact day = 41 | duration | B | days that the bell was gone | 2034-03-02 | constant
@fact mi = 118 | distance | B | miles from the church where the bell was found | 2034-03-02 | constant
@fact men = 3 | crowd | S | men on the camera | 2034-01-20 | constant
@fact t0 = 03:22 | clock | S | time on the camera | 2034-01-20 | constant
@fact min = 37 | duration | S | minutes that the theft took | 2034-01-20 | constant
@fact pop = 94 | other | V | inhabitants | - | snapshot
@fact mas = 2 | other | A | masses a month | - | snapshot
@fact dep = 6 | officers | S | deputies | 2034 | snapshot
@fact sqm = 1931 | area | S | square miles of the county | - | constant
@fact rew = 15000 | other | A | dollars of reward | 2034-02 | constant
@fact rwa = 10000 | other | A | dollars of reward from the archdiocese | 2034-02 | constant
@fact rwv = 5000 | other | V | dollars of reward from parishioners | 2034-02 | constant
@fact ar = 2 | arrests | F | people arrested | 2034-03-15 | cumulative
@fact agd = 29 | age | D | age of the defendant | 2034-03 | snapshot
@fact cts = 13 | other | U | counts | 2034-05 | constant
@fact ple = 5 | other | U | counts admitted | 2034-11 | constant
@fact sen = 57 | sentence | U | months of prison | 2035-02-12 | constant
@fact ask = 71 | sentence | U | months of prison sought | 2035-02-05 | constant
@fact res = 128700 | damages | U | dollars of restitution | 2035-02-12 | constant
@fact ins = 31 | other | A | churches with insurance for art | 2034 | snapshot
@fact mis = 155 | other | A | mission churches | 2034 | snapshot
@fact insp = 20 | other | A | share of mission churches with insurance for art | 2034 | constant
@fact cam = 24 | units_pledged | A | cameras for mission churches | 2035 | plan | pledged
@fact camu = 650 | price | A | dollars for a camera | 2035 | plan
@fact camt = 15600 | budget | A | dollars for cameras | 2035 | plan
@fact ret = 400 | crowd | V | people at the return of the bell | 2034-06-24 | snapshot
@fact crk = 9 | other | B | inches of the crack in the bell | 2034-06 | constant
@fact rep = 7800 | spending | A | dollars of repair | 2034-06 | constant
@fact ebay = 1200 | price | D | dollars for a saint's figure online | 2034 | constant
@rel convert kg = lb
@rel product scv = scr * lb
@rel sum itm = bel + san + oth
@rel diff not = itm - rec
@rel share rcp = rec / itm
@rel sum rew = rwa + rwv
@rel share insp = ins / mis
@rel product camt = camu * cam
@trap ch ch1 :: later count
@trap scv val :: scrap value and real value
@trap lb kg :: pounds and kilograms
@trap bel dep :: six bells, six deputies
@trap itm rec :: stolen and recovered
@trap rec not :: recovered and missing
@trap rwa rew :: the archdiocese's share and the whole
@trap cts ple :: charged and admitted
@trap ask sen :: sought and given
@trap ins mis :: insured and all churches
@trap sen rcp :: months and percent
@trap pop ret :: inhabitants and people at the return
@trap min not :: minutes and objects

@doc a-parish | parish bulletin | 2034-01-28
San Ysidro & Missions - Bulletin, 4th Sunday

Our bell was taken. Some of you know already because on Sunday it didn't ring.

It was cast in {1856|yr} and weighs {640|lb} pounds. Whoever did this has a back ache. Father Emeka asks that we pray for them anyway.

The trail camera of the acequia shows {three|men} men at {3:22|t0} on the 20th; they needed {37|min} minutes.

There's a reward. The archdiocese gives {$10,000|rwa} and the mayordomos have gathered {$5,000|rwv}. Please don't put more in the basket for this; the roof comes first.

Mass: {two|mas} Sundays a month, as always, 11 a.m. Second collection: heating.

Tamales: Cruz, 505-555-0188

@doc b-daily | Santa Fe daily | 2034-02-04
Who steals a bell?

Thieves have hit 11 mission churches since fall

By Annabel Trujillo-Whitehorse

AGUA ZARCA - The village has {94|pop} people and, until two weeks ago, one voice.

The bell of San Ysidro was unbolted in the small hours of Jan. 20, the {11th|ch1|v=11|t=since October} church burglary since October that Sheriff Dolores Apodaca thinks is the work of one crew. She's {six|dep} deputies for {1,931|sqm} square miles.

At a scrap yard bronze brings {$2.60|scr} a pound. That comes to {$1,664|scv}. To a collector, an FBI specialist said, it's worth more like {$54,000|!val}.

Of {155|mis} mission churches in the archdiocese, only {31|ins} carry insurance on their art, {one in five|insp|v=20}.

"At {187|!age} years it was the oldest thing here that still worked," said mayordomo Eloy Sena. "Except Eloy," his wife said.

SKI REPORT: base 44"

@doc c-sheriff | sheriff's press release | 2034-03-03
MORA ALTA COUNTY SHERIFF - BELL LOCATED

On March 2, acting on a tip, deputies recovered the San Ysidro bell behind a scrap yard in Tucumcari-West, {118|mi} miles from the church, {41|day} days after it was taken. It has a crack {nine|crk} inches long.

The yard isn't suspected. The owner refused to buy it and called.

To date {19|ch|t=To date} churches in {four|cnt} counties have been entered. {87|itm} objects are missing: {6|bel} bells, {34|san} santos and {47|oth} others (candlesticks, one accordion).

The reward of {$15,000|rew} will be paid to a person who doesn't want to be named and who's Presbyterian.

@doc d-fbi | federal press release | 2034-06-01
TWO CHARGED IN THEFTS FROM NEW MEXICO MISSIONS; 52 OBJECTS RECOVERED

ALBUQUERQUE - A federal grand jury has returned a {13-count|cts|v=13} indictment against Travis Wade Lomax, {29|agd}, and another man, the {two|ar} people arrested so far.

Agents of the Art Crime unit recovered {52|rec} of {87|itm} stolen objects, {60|rcp} percent. {Thirty-five|not} are outstanding. Santos had been sold online for as little as {$1,200|ebay}.

The San Ysidro bell, {290|kg} kilograms of bronze, is conservatively valued at {$45,000|val}.

An indictment is merely an allegation.

@doc e-radio | public radio script | 2034-06-24
KVLZ, HIGH PLAINS PUBLIC RADIO, SUNDAY

[SOUND: bell, once]

That's an E flat, if you're asking, and flatter than it was.

About {four hundred|~ret} people came to Agua Zarca, home to fewer than a hundred, to hear it go back up. The archdiocese paid {seventy-eight hundred|rep|v=7800} dollars to have the crack stopped.

It was gone {forty-one|day} days. It's {a hundred and seventy-eight|age} years old.

Father Emeka Nwosu says the missions will get {twenty-four|cam} cameras at {six hundred fifty|camu} dollars apiece, {seventeen thousand six hundred|!camt|v=17600} dollars in all.

Eloy Sena rang it. "My shoulder remembered," he said.

@doc f-court | wire court brief | 2035-02-12
New Mexico bell thief gets 57 months

ALBUQUERQUE (Federated) - A man who stripped old mission churches of bells and saints was sentenced Wednesday to {57|sen} months in federal prison by Judge Henrietta Begay. Prosecutors had recommended {71|ask}.

Travis Lomax, who pleaded guilty to {five|ple} of {13|cts} counts, must pay {$128,700|res}.

Churches were hit in {four|cnt} counties. Among the things taken from {16|!ch} of them were a bell from the 1850s and an accordion, which is still missing.

"It plays one polka," a parishioner told the court.
