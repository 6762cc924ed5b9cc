@story zc-geodoro-patrolboat
@topic A South Korean patrol boat and a freighter collide: missing, rescued, and the inquiry's times
@subject K = collision off Geodo | the collision | the accident
@subject P = PKM-391 | the patrol boat | the vessel | Chamsuri
@subject F = Golden Tamarind | the freighter | the bulk carrier
@subject N = ROK Navy | the navy | the Second Fleet
@subject C = Korea Coast Guard | the coast guard
@fact crew = 30 | other | P | sailors aboard | 2031-03-04 | constant
@fact fcrew = 21 | other | F | seamen aboard | 2031-03-04 | constant
@fact r1 = 22 | rescued | P | sailors rescued | 2031-03-04 07:00 | cumulative
@fact r2 = 24 | rescued | P | sailors rescued | 2031-03-05 noon | cumulative
@fact d1 = 1 | deaths | P | sailors dead | 2031-03-04 07:00 | cumulative
@fact d2 = 4 | deaths | P | sailors dead | 2031-03-05 noon | cumulative
@fact m1 = 7 | missing | P | sailors missing | 2031-03-04 07:00 | snapshot
@fact m2 = 2 | missing | P | sailors missing | 2031-03-05 noon | snapshot
@fact inj = 9 | injuries | P | sailors hurt | 2031-03-05 noon | cumulative
@fact tim = 03:47 | clock | K | time of the collision | 2031-03-04 | constant
@fact may = 03:55 | clock | P | time of the distress call | 2031-03-04 | constant
@fact ton = 150 | other | P | tonnes of displacement | - | constant
@fact fton = 56700 | other | F | tonnes deadweight | - | constant
@fact dist = 38 | distance | K | kilometres from Geodo | - | constant
@fact sp = 13.5 | speed | F | knots of speed | at the collision | snapshot
@fact wat = 5 | temperature | K | degrees of the water | 2031-03-04 | snapshot
@fact sh = 14 | other | C | ships in the search | 2031-03-04 07:00 | snapshot
@fact sh2 = 31 | other | C | ships in the search | 2031-03-05 noon | snapshot
@fact age = 27 | age | P | years since commissioning | - | constant
@trap r1 r2 :: next day
@trap m1 m2 :: next day
@trap crew fcrew :: two ships
@trap tim may :: collision against call
@trap ton fton :: two ships
@trap sh sh2 :: more ships joined
@rel sum crew = r1 + d1 + m1
@rel sum crew = r2 + d2 + m2

@doc yonhap-style | news agency | 2031-03-04
(3rd LD) Navy patrol boat sinks after collision; {7|m1} sailors missing

SEOUL, March 4 — A Navy patrol boat with {30|crew|s=A Navy patrol boat} sailors aboard sank in the Yellow Sea early Tuesday after colliding with a cargo ship, leaving {one|d1|t=as of 7 a.m.|by=officials} dead and {seven|m1|^} unaccounted for as of 7 a.m., officials said.

The {150|ton}-ton PKM-391 was hit by the {56,700|fton}-ton Golden Tamarind some {38|dist} kilometers west of Geodo at {3:47 a.m.|tim|by=the Navy}, the Navy said. {Twenty-two|r1|t=as of 7 a.m.} crew members have been pulled from the sea. All {21|fcrew} aboard the Marshall Islands-flagged bulk carrier are safe.

{Fourteen|sh|t=as of 7 a.m.} ships and {four|-} helicopters are searching in {2|-}-meter waves. The water temperature is {5|wat} degrees Celsius, in which a man without a suit survives about {an hour|-}.

(END)

@doc hankook-eng | daily newspaper | 2031-03-06
{Eight|-} minutes in the dark

By Yoo Seung-ah

The radar watch on PKM-391 saw nothing, or nothing that it wrote down. At {3:47|tim} on Tuesday morning the bow of a ship nearly four hundred times its weight came through the mess deck. The mayday went out at {3:55|may}. For those eight minutes the families of the {four|d2} dead and {two|m2} missing want an account.

The Second Fleet gave one of sorts yesterday. The patrol boat, in service for {27|age} years, had one generator under repair. The freighter was making {13.5|sp} knots and did not slow. Its master, questioned by the Coast Guard, believed he had struck a fishing net.

Of the {thirty|crew} who sailed from Pyeongtaek, {24|r2|t=by midday Wednesday} were alive by midday Wednesday, {nine|inj|^} of them in hospital. {Four|d2|^} had been brought home under flags. {Three|!m2|^} had not been found.

Petty Officer Noh Tae-gyeong, {23|-}, held a conscript's collar for {50|-} minutes. "He stopped answering. I kept talking."

The search grew to {31|sh2|t=on the second day} vessels on the second day and was extended to {60|-} by {40|-} kilometers.

PKM boats of the type were to be retired in 2027; there are still {17|-}. A replacement costs {74 billion|-} won.

Photo {3|-} of {11|-}: The hull at Berth {6|-}, Pyeongtaek (Navy handout)

@doc tradewinds-style | shipping trade paper | 2031-03-05
Greek-owned ultramax in fatal collision with Korean naval craft

The {56,700-dwt|fton|v=56700} Golden Tamarind (built 2019) has been detained at Incheon after sinking a navy patrol boat in what local media call the worst accident of its kind since 2014.

Tracking data show the bulker northbound for Dalian with {52,000|-} tonnes of manganese ore at {15.3|!sp} knots when it altered course, sharply and too late, at {03:47|tim} local time. The mayday from the smaller vessel followed at {03:55|may}.

The {21|fcrew}-strong crew, {18|-} Filipinos and {three|-} Ukrainians, are unhurt. On the other side {four|d2|t=by Wednesday noon|by=the navy} sailors were confirmed dead and {two|m2|^} missing by Wednesday noon, according to the navy; {24|r2|^} survived.

The ship is entered with a London P&I club. The owner, Aktaia Bulk, controls {12|-} ships, average age {11.4|-} years.

Baltic Supramax: {1,204|-} (+{9|-})

@doc bulletin-coastguard | official bulletin, translation | 2031-03-05
KOREA COAST GUARD, Incheon Headquarters — Situation report No. {5|-}, 5 March 2031, 12:00

1. Summary. Collision of PKM-391 (Navy, {150|ton} t) and M/V Golden Tamarind, {38|dist} km W of Geodo, 4 March, {03:47|tim}.
2. Persons. Naval personnel: {30|crew}. Rescued {24|r2|t=5 March 2031, 12:00} (injured {9|inj|^}); dead {4|d2|^}; missing {2|m2|^}. Merchant crew: {21|fcrew}, no casualties.
3. Change against report No. {1|-} (4 March, 07:00): rescued +{2|-}, dead +{3|-}, missing −{5|-}. Two men were found in a raft at 09:40.
4. Assets: {31|sh2|t=5 March 2031, 12:00} vessels, {9|-} aircraft. Sea temperature {5|wat} °C, wind NW {8|-} m/s.
5. Distress call received at {03:55|may} on VHF channel {16|-}. Loss of radar contact {04:12|-}.
6. Outlook. Search continues at night with flares. Reports of {eleven|-} dead on social media are false.
