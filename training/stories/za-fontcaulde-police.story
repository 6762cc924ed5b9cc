@story za-fontcaulde-police
@topic Fontcaulde (France) council votes to arm its municipal police and add cameras
@subject C = Conseil municipal de Fontcaulde | the council | the town hall
@subject P = Police municipale de Fontcaulde | the municipal police | the local force
@subject M = Jean-Régis Sauvagnol | Sauvagnol | the mayor
@subject O = Fontcaulde en commun | the opposition
@subject F = Fontcaulde | the town
@fact yes = 27 | votes_cast | C | councillors in favour | 2025-11-17 | constant
@fact no = 9 | votes_cast | C | councillors against | 2025-11-17 | constant
@fact abs = 3 | votes_cast | C | councillors who abstained | 2025-11-17 | constant
@fact all = 39 | seats | C | councillors who voted or abstained | 2025-11-17 | constant
@rel sum all = yes + no + abs
@race vote = yes no abs
@fact off = 44 | officers | P | officers | 2025-11 | snapshot
@fact offp = 60 | officers | P | officers | 2027 | plan | pledged
@fact gun = 38 | officers | P | officers to carry a pistol | 2026 | plan
@fact cam = 112 | other | F | street cameras | 2025-11 | snapshot
@fact camn = 73 | other | F | street cameras to be added | 2026 | plan
@fact camt = 185 | other | F | street cameras | 2026 | plan
@rel sum camt = cam + camn
@fact cost = 1240000 | budget | C | euros for cameras | 2026 | plan
@fact sub = 496000 | budget | C | euros of state subsidy for cameras | 2026 | plan
@rel share subs = sub / cost
@fact subs = 40 | rate | C | share of the camera cost paid by the state in percent | 2026 | plan
@fact arm = 87000 | budget | C | euros for weapons and training | 2026 | plan
@fact hrs = 70 | duration | P | hours of firearms training for an officer | 2026 | plan
@fact bur = 214 | other | F | burglaries | 2024 | constant
@fact burp = 251 | other | F | burglaries | 2023 | constant
@fact pop = 41700 | other | F | inhabitants | 2022 census | snapshot
@fact pet = 1900 | other | O | signatures against the guns | 2025-11-17 | cumulative
@fact sal = 2650000 | budget | P | euros of payroll | 2027 | plan | projected
@trap off offp :: now and in two years
@trap cam camt :: now and after the addition
@trap bur burp :: one year and the year before
@fact mins = 31 | duration | C | minutes of debate | 2025-11-17 | constant
@fact no2 = 2 | officers | P | officers who refuse a gun | 2025-11 | snapshot
@trap off gun :: not all will carry one
@fact per = 225 | other | F | residents for each camera | 2026 | plan
@fact more = 16 | officers | P | officers to be added | 2027 | plan | pledged
@fact burc = 14.74 | rate | F | fall in burglaries in percent | 2024 | constant
@rel diff more = offp - off
@fact ed = 2 | jobs | C | vacant posts of street educators | 2025-11 | snapshot
@fact saln = 1940000 | budget | P | euros of payroll | 2025 | constant
@fact unarm = 6 | officers | P | officers who will not carry a pistol | 2026 | plan
@rel diff unarm = off - gun

@doc a-regional | regional daily | 2025-11-18
Fontcaulde : the municipal police will carry guns

{THIRTY-ONE|mins} minutes: that is all it took on Monday night to settle a question that the town has put off for eleven years. By {27|yes|t=on Monday night} votes to {nine|no|^}, with {three|abs|^} abstentions, the council authorised the municipal police to carry semi-automatic pistols.

{Thirty-eight|gun} of the {44|off|t=today} officers the force counts today are to be armed, after {70|hrs} hours of training each. The first weapons could be seen in the street in May. {Two|no2} officers have already said they would rather not.

The second vote was about eyes. To the {112|cam} cameras on the town's walls and poles, {73|camn} will be added, chiefly in the Verdanel and Trois-Fontaines districts. The bill: {1.24 million|cost} euros, of which the prefecture pays {496,000|sub}.

"I am not afraid of words: we are catching up," said the mayor, Jean-Régis Sauvagnol. He recalled the {214|bur|t=last year} burglaries of last year. Lise Amoretti, for the opposition, recalled that there had been {251|burp|t=the year before} the year before. "Without a gun, and without your cameras."

G. L.

@doc b-town | municipal magazine | 2025-12-01
Tranquillité : your council acts!

+ {73|camn} new cameras
In 2026 our town will have {185|camt|t=In 2026} of them, one for every {225|per} residents. The State will bear {40%|subs} of the outlay.

+ {16|more} new officers
With {60|offp|t=by the end of 2027|by=Mayor Jean-Régis Sauvagnol} women and men by the end of 2027, your municipal police will be on patrol until 2 a.m. every day, promises Mayor Jean-Régis Sauvagnol.

+ Better protected
{38|gun} officers will be equipped with a service weapon. Cost of the pistols, the armoury and {70|hrs} hours of training per officer: {€87,000|arm}.

+ Results
Burglaries: down {15%|burc|t=between 2023 and 2024|round} between 2023 and 2024.

Municipal police: 04 00 55 {17|-} 17. In an emergency dial {17|-}.

Next issue: the Christmas market and its {58|-} chalets.


@doc c-leaflet | opposition leaflet | 2025-11-22
{1.24 million|cost} for poles

On Monday the majority spent {€1,240,000|cost} of your money on cameras, and not one cent on the {two|ed} street educators whose posts have been vacant since spring.

We voted against. There were {nine|no} of us, and for the first time {three|abs} of their own did not follow.

We had brought {1,900|pet} signatures of residents who do not want pistols at the school gate. The mayor did not open the box.

What he does not tell you: a force of {60|offp|t=in 2027} would cost {€2.65 million|sal|^} in wages in 2027, against {€1.94 million|saln|t=today} today. Where from?

And what he tells you is half true. Burglaries went down to {214|bur|t=in 2024} in 2024. That was with {44|off} officers, unarmed, and {112|cam} cameras.

Public meeting 27 November, 8 p.m., Salle Jaurès, {3|-} rue des Tanneurs


@doc d-gazette | trade paper for local government | 2025-12-04
One more town over {40,000|>pop} arms its agents

The municipal council of Fontcaulde ({41,700|pop} inhabitants) approved the arming of its local force on 17 November. Out of {39|all} councillors, {27|yes} voted for.

By decision of the mayor, {six|unarm} officers in administrative functions will not be concerned; {38|gun} will. They must complete {70|hrs} hours at the CNFPT before the prefect signs. The budget is set at {€87,000|arm}.

The same evening the council took the CCTV network from {112|cam|t=today} cameras today to {185|camt|t=next year} next year, at a price of {€1.24m|cost} excluding tax. The FIPD fund covers {two fifths|subs|v=40} of it, or {€496,000|sub}.

See also: Paid parking, what rulings {464|-} and {465|-} change; {12|-} pages on public contracts.

