@story k2-bongweni-jailbreak
@topic Mass escape from the Bongweni prison, Eastern Cape, South Africa, 2006: first day to third
@subject P = Bongweni prison | Bongweni | the prison | the jail | Bongweni Correctional Centre
@subject D = Department of Correctional Services | Correctional Services | the department | the prisons department
@subject S = South African Police Service | police | the SAPS | the police
@subject M = Themba Gqirana | Gqirana | "Blades"
@subject L = Lwando Sijadu | Sijadu | cash-in-transit robber
@subject W = Nomvula Mpofana | Mpofana | the warder | a warder
@fact e0 = 46 | other | P | prisoners who got out | 2006-06-18 | constant
@fact r1 = 11 | arrests | P | escapees caught | 2006-06-18 evening | cumulative
@fact g1 = 35 | other | P | escapees at large | 2006-06-18 evening | snapshot
@fact r2 = 27 | arrests | P | escapees caught | 2006-06-20 | cumulative
@fact dd = 3 | deaths | P | escapees shot dead | 2006-06-20 | cumulative
@fact g2 = 16 | other | P | escapees at large | 2006-06-20 | snapshot
@fact inm = 912 | other | P | inmates held | 2006-06-18 | snapshot
@fact cap = 480 | other | P | inmates that the prison is built for | - | constant | threshold
@fact occ = 190 | other | P | inmates as a percent of the places | 2006-06-18 | snapshot
@fact on = 7 | officers | D | warders on duty | 2006-06-18 | constant
@fact ros = 22 | officers | D | warders on the roster | 2006-06-18 | plan
@fact pol = 210 | officers | S | police in the search | 2006-06-19 | snapshot
@fact hel = 2 | other | S | helicopters in the search | 2006-06-19 | snapshot
@fact tm = 19:25 | clock | P | time of the break-out | 2006-06-17 | constant
@fact rwM = 100000 | price | M | reward offered, in rand | 2006-06-19 | plan | pledged
@fact rwL = 50000 | price | L | reward offered, in rand | 2006-06-19 | plan | pledged
@fact rwt = 150000 | price | S | rewards offered together, in rand | 2006-06-19 | plan | pledged
@fact sM = 38 | sentence | M | years to serve | - | constant
@fact sL = 25 | sentence | L | years to serve | - | constant
@fact aM = 36 | age | M | age | 2006 | constant
@fact aL = 29 | age | L | age | 2006 | constant
@fact aW = 52 | age | W | age | 2006 | constant
@fact inj = 4 | injuries | D | warders hurt | 2006-06-18 | constant
@fact gun = 5 | other | P | firearms stolen | 2006-06-17 | constant
@fact sus = 9 | other | D | staff suspended | 2006-06-20 | cumulative
@rel sum rwt = rwM + rwL
@rel share occ = inm / cap
@rel diff g1 = e0 - r1
@rel diff g2 = e0 - r2 - dd
@trap r1 r2 :: more were caught by Tuesday
@trap on ros :: on duty, and on the roster
@trap rwM rwL :: two rewards for two men
@trap inm cap :: held, and room for
@trap dd inj :: escapees dead, warders hurt

@doc a-sunday | Sunday newspaper | 2006-06-18
{46|e0} flee packed jail as warders watch soccer

STANDFIRST: Only {seven|on} on duty when gang took keys at supper

Mzimkhulu Dlamini and Annelie Bosman

{Seven|on} warders stood between {912|inm} inmates and the hills last night. There should have been {22|ros}; the rest, it is alleged, were at home before the television.

At {twenty-five past seven|tm} a group led by convicted murderer Themba "Blades" Gqirana, {36|aM}, overpowered Nomvula Mpofana, {52|aW}, took her keys and opened section C of the Bongweni prison. {Four|inj} warders were beaten. {Five|gun} guns are gone from the armoury.

{Forty-six|e0} men went through the kitchen gate. By the time we went to press none had been found; the police promised to put every available man on the road at first light.

Bongweni was designed for {480|cap|by=Correctional Services}, according to Correctional Services.

Gqirana is serving {38|sM} years. With him is cash-in-transit robber Lwando Sijadu, {29|aL}, who has {25|sL} to serve.

ALSO TODAY: Lotto R14m rollover - Bafana lose 2-0 - Win a bakkie!

@doc b-wire | national news agency | 2006-06-18
{Eleven|r1} escapees back behind bars

East London, June 18 (NPA) - {Eleven|r1|t=by Sunday evening|by=Captain Zukile Ntame} of the {46|e0} prisoners who escaped from Bongweni had been recaptured by Sunday evening, Captain Zukile Ntame said. That left {35|g1|^} on the run.

Most were found within {ten|-} kilometres, some still in their green uniforms. One was asleep in a church.

The department confirmed that {nine|!on|by=The department} members had been on shift when the break-out began at about {19:25|tm}, and that {four|inj|^} of them were treated for bruises and a fractured jaw. The centre held {912|inm} inmates against an approved {480|cap}.

Stolen were {five|gun} firearms, among them a shotgun.

@doc c-tabloid | Johannesburg tabloid | 2006-06-20
{R150 000|rwt} for Blades and his pal!

SOMEBODY knows where Blades is hiding - and that somebody can get rich!

Police are putting {R100 000|rwM} on the head of Themba "Blades" Gqirana, {29|!aM}, and {R50 000|rwL} on Lwando Sijadu. Don't be a hero, just dial 08600 10111.

The {two|-} walked out of Bongweni on Saturday with {44|-} others. So far the cops have {27|r2|t=So far} back in the cells and {three|dd|^} in the mortuary. {Sixteen|g2|^} are still out there - maybe behind YOUR shack!

Blades was doing {38|sM} years for killing a spaza owner and his wife. Lwando got {25|sL}.

"They hit me with a pot," says warder Nomvula Mpofana ({52|aW}). "I have given this place 30 years."

{Nine|sus} of her colleagues have been sent home on full pay. EISH!

@doc d-broadsheet | Cape broadsheet | 2006-06-20
Department admits roster was fiction

The {22|ros} names on Saturday night's roster at Bongweni were, in the words of the regional commissioner, "an aspiration". The men and women who actually reported numbered {seven|on}, Thandeka Vilakazi conceded yesterday; {nine|sus|t=yesterday} officials have been suspended, including {two|-} who'd signed for others.

The search, with {210|pol|t=since Monday} police and {two|hel|^} helicopters since Monday, has brought in {27|r2|t=to date} of the {46|e0} to date. Another {three|dd|^} were shot, one of them a boy of 19. By the police's own sum that leaves {19|!g2|^}, though a spokesman could not say in which districts.

Whoever finds Gqirana may claim {R100 000|rwM}; Sijadu, a younger man with {25|sL} years ahead of him, is thought to be worth {half as much|rwL|v=50000}.

Built for {480|cap}, the institution held {912|inm} on the night. The jail, at {190%|occ} of its capacity, is among the fullest of the province.
