@story ya-pakistan-plaza
@topic Fire in the Zamrud Plaza shopping centre, Hyderabad, Sindh: from the first hours to the arrest of the owner
@subject Z = Zamrud Plaza | the plaza | building | shopping centre | mall
@subject F = plaza fire | fire | blaze | inferno
@subject R = Rescue 1122 | rescue service | Rescue
@subject C = Civil Hospital | Civil Hospital Hyderabad | burns ward
@subject B = Sindh Building Control Authority | SBCA | building control
@subject K = Commissioner Tahir Junejo | commissioner | divisional administration
@subject T = Traders' Alliance | traders | shopkeepers
@subject P = police | SSP Rabia Baloch | Market police station
@subject O = Haji Anwar Qaimkhani | Qaimkhani | the owner
@subject H = HESCO | power company | electricity company
@fact d1 = 5 | deaths | F | people killed | 2028-12-02 night | cumulative
@fact d2 = 16 | deaths | F | people killed | 2028-12-03 evening | cumulative
@fact d3 = 20 | deaths | F | people killed | 2028-12-07 | cumulative
@fact dsm = 17 | deaths | F | people killed by smoke | 2028-12-07 | cumulative
@fact dbu = 3 | deaths | F | people killed by burns | 2028-12-07 | cumulative
@fact dwk = 12 | deaths | F | shop workers killed | 2028-12-07 | cumulative
@fact dsh = 8 | deaths | F | shoppers killed | 2028-12-07 | cumulative
@fact dff = 1 | deaths | R | firefighters killed | 2028-12-07 | cumulative
@fact i = 38 | injuries | F | people injured | 2028-12-03 evening | cumulative
@fact icu = 7 | injuries | C | patients on ventilators | 2028-12-03 evening | snapshot
@fact ms = 6 | missing | F | people missing | 2028-12-03 evening | snapshot
@fact rs = 143 | rescued | R | people brought out | 2028-12-03 evening | cumulative
@fact rl = 41 | rescued | R | people brought down by ladder | 2028-12-03 evening | cumulative
@fact rr = 102 | rescued | R | people led over the roof | 2028-12-03 evening | cumulative
@fact flr = 6 | other | Z | storeys | - | constant
@fact apf = 4 | other | Z | storeys approved | - | constant | threshold
@fact ill = 2 | other | Z | storeys built without approval | - | constant
@fact shp = 420 | other | Z | shops | - | constant
@fact shb = 315 | homes | F | shops destroyed | 2028-12-07 | cumulative
@fact shr = 75 | other | F | share of the shops that was destroyed | 2028-12-07 | cumulative
@fact ex = 5 | other | Z | exits | - | constant
@fact exo = 1 | other | Z | exits that were open | 2028-12-02 | snapshot
@fact exl = 4 | other | Z | exits that were locked | 2028-12-02 | snapshot
@fact ext = 9 | other | Z | fire extinguishers found | 2028-12-05 | cumulative
@fact exd = 2022 | other | Z | year in which the extinguishers expired | - | constant
@fact tst = 19:10 | clock | F | time when the fire began | 2028-12-02 | constant
@fact tcl = 19:34 | clock | R | time of the first call | 2028-12-02 | constant
@fact tdl = 24 | duration | F | minutes before anyone called | 2028-12-02 | constant
@fact tar = 19:43 | clock | R | time when the first engine arrived | 2028-12-02 | constant
@fact res = 9 | duration | R | minutes that the first engine took | 2028-12-02 | constant
@fact con = 26 | duration | F | hours until the fire was contained | 2028-12-03 | constant
@fact eng = 22 | other | R | fire engines used | 2028-12-03 evening | cumulative
@fact sn = 2 | other | R | snorkel ladders used | 2028-12-03 evening | cumulative
@fact snd = 3 | other | R | snorkel ladders in the city | - | snapshot
@fact lad = 36 | distance | R | metres that the longest ladder reaches | - | constant
@fact wtr = 480000 | other | R | gallons of water used | 2028-12-03 evening | cumulative
@fact loss = 3200000000 | damages | T | rupees of loss claimed | 2028-12-05 | cumulative
@fact lsp = 1900000000 | damages | K | rupees of loss assessed | 2028-12-07 | cumulative
@fact cmp = 2000000 | damages | K | rupees promised for each death | 2028-12-04 | plan | pledged
@fact cmt = 40000000 | damages | K | rupees promised for all the deaths | 2028-12-07 | plan | pledged
@fact cmi = 500000 | damages | K | rupees promised to each injured person | 2028-12-04 | plan | pledged
@fact not = 3 | other | B | notices served on the owner | 2028 | cumulative
@fact aud = 61 | other | B | buildings found unsafe | 2027 | cumulative
@fact auz = 88 | other | B | buildings inspected | 2027 | cumulative
@fact aup = 69 | other | B | share of the inspected buildings that was unsafe | 2027 | constant
@fact ar = 4 | arrests | P | people arrested | 2028-12-07 | cumulative
@fact nom = 9 | other | P | people named in the FIR | 2028-12-05 | constant
@fact cam = 17 | other | P | CCTV cameras recovered | 2028-12-05 | cumulative
@fact lod = 180 | other | H | kilowatts drawn by the building | 2028-12-02 | snapshot
@fact los = 110 | other | H | kilowatts sanctioned for the building | - | constant | threshold
@fact lox = 70 | other | H | kilowatts above the sanctioned load | 2028-12-02 | snapshot
@rel sum d3 = dsm + dbu
@rel sum d3 = dwk + dsh
@rel sum rs = rl + rr
@rel diff ill = flr - apf
@rel share shr = shb / shp
@rel sum ex = exo + exl
@rel product cmt = cmp * d3
@rel share aup = aud / auz
@rel diff lox = lod - los
@trap d1 d2 :: the toll rose overnight
@trap d2 d3 :: the toll rose to Thursday
@trap dwk sn :: dead workers and machines
@trap loss lsp :: the traders' claim and the administration's assessment
@trap sn snd :: ladders used and ladders owned
@trap ms flr :: six missing, six storeys
@trap tdl con :: minutes before a call and hours to contain
@trap ar nom :: arrested and named
@trap ext nom :: nine extinguishers, nine accused
@trap tcl tst :: when it began and when it was reported

@doc a-ticker | TV channel tickers | 2028-12-02
MEHRAN NEWS - BREAKING (ticker log, 8pm to midnight)

20:04 Fire erupts at Zamrud Plaza, Hyderabad; people on roof
20:21 Rescue 1122: blaze began {7:10pm|tst|by=Rescue 1122}, reported {7:34pm|tcl|^}
20:50 Women waving dupattas from windows of 5th floor
21:15 Snorkel sent from Karachi, 160km away
21:40 {Two|-} persons dead, Civil Hospital confirms
22:25 Toll reaches {four|-}
23:10 {Five|d1|t=23:10|by=Civil Hospital} confirmed dead; many feared trapped
23:31 CM takes notice
23:48 Stock market adds 412 points on Friday
23:55 Traders say {420|shp|by=Traders} shops in plaza; wedding season stock inside

@doc b-english-daily | English-language daily | 2028-12-04
{Sixteen|d2} dead as Hyderabad plaza burns for a day and a night

HYDERABAD: The fire that broke out in a packed shopping centre on Saturday evening was contained late on Sunday, {26|con} hours later, by when it had taken {16|d2|t=late on Sunday} lives. {Six|ms|t=late on Sunday} people were unaccounted for.

Rescue 1122 said it had brought {143|rs|t=late on Sunday} people out. Most, {102|rr}, were led across planks to the roof of the neighbouring bank; {41|rl} came down by ladder.

At the Civil Hospital the medical superintendent said {38|i} injured had been received, {seven|icu} of whom were on ventilators.

The plaza on Risala Road has {six|flr} storeys. The SBCA sanctioned {four|apf}. "The remaining {two|ill} grew like mushrooms," said an official, who added that the owner had been served {three|not|t=this year} notices this year.

Asked why help had been late, the rescue service's district head pointed to the call log. "We were there in {nine|res} minutes. But {24|tdl} minutes had gone before a single person dialled us. They were trying to save the cloth."

In all, {22|eng} tenders and {two|sn} snorkels were employed, with some {480,000|~wtr} gallons of water. The city owns {three|snd} snorkels; one has been awaiting a gearbox since March.

Published in The Indus Courier, December 4th, 2028

@doc c-radio | FM radio, news in brief | 2028-12-05
FM 96 HYDERABAD - KHABAR AT TEN

Salaam alaikum. The traders of Zamrud Plaza have put their losses at {three point two billion rupees|loss|v=3200000000}. Shutters are down across the city today.

The first information report names {nine|nom} persons, says SSP Rabia Baloch. Police have the recordings of {seventeen|cam} cameras. In one of them, she says, a chowkidar is seen putting a padlock on a gate at {seven|-} o'clock, as he did each evening, to stop thieves.

That gate was one of {five|ex}. How many were open? {One|exo}.

From HESCO: the sanctioned load of the building is {one hundred and ten|los} kilowatts. The meter on Saturday was showing {one hundred and eighty|lod}.

The commissioner says heirs will get {twenty lakh|cmp} rupees for each person martyred, and the injured {five lakh|cmi}.

Petrol is cheaper by three rupees from midnight.

@doc d-traders | traders' association statement | 2028-12-05
TRADERS' ALLIANCE (REGD.), HYDERABAD
Press statement - kindly publish prominently

The Alliance rejects the talk of negligence by shopkeepers. There were {9|ext} extinguishers in a building of {420|shp} shops, and they had expired in {2022|exd}. Who was to refill them? We paid Rs 800 a month maintenance to Haji Anwar Qaimkhani for this.

Our loss is {Rs 3.2 billion|loss}. No advance less than half of that will be acceptable.

{Four|exl} of the gates were locked on the owner's orders and not ours.

HESCO's statement that the load was {70|lox} kW in excess is an admission that its own meter reader slept.

We demand that all {9|nom} nominated persons be arrested within {48|-} hours.

@doc e-agency | national news agency | 2028-12-08
Plaza owner held at airport; toll {20|d3} after firefighter's death

HYDERABAD, Dec 8 (PNA): Haji Anwar Qaimkhani, owner of the ill-fated Zamrud Plaza, was taken off a Dubai flight, bringing the number of those arrested to {four|ar|t=on Thursday}, SSP Rabia Baloch said on Thursday.

The toll had meanwhile risen to {20|d3|t=on Thursday}. Among them is fireman Zeeshan Khaskheli, the {sole|dff|v=1} rescuer to lose his life. Of the total, {17|dsm} were choked by smoke and {three|dbu} died of burns. {Twelve|dwk} were salesmen and tailors of the plaza, and the other {eight|dsh} had come to buy.

A committee led by Commissioner Tahir Junejo assessed the damage at {Rs 1.9 billion|lsp|by=Commissioner Tahir Junejo}, with {315|shb} shops, {three-fourths|shr} of the total, gutted. Compensation for the dead now comes to Rs {40 million|cmt}.

The SBCA told the committee that of {88|auz|t=last year} buildings it inspected last year, {61|aud} were unfit, or {69pc|aup}.

@doc f-blog | city blog | 2028-12-09
What I saw from the bank roof

I was there because I bank there. Somebody shouted for planks and I held an end.

I have read that {102|rr} came over. I didn't count. I remember a bride's mother with {eleven|-} shopping bags, and she wanted the bags first.

The engine came at {7.43|tar}; I know because of the azaan app. The ladder came much later. They say it goes up {36|lad} metres and the place is not half as tall, but the wires, the wires. Nobody can get a ladder through Risala Road's wires.

There was a fireman who kept going in. He's the {twentieth|d3|v=20}.

Everyone asks about the {two|ill} illegal floors. I ask about the {one|exo} door.

3 likes · 41 shares · filed under: Qasimabad, Grief
