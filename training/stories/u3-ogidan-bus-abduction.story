@story ogidan-bus-abduction
@topic Abduction of bus passengers near Ogidan, Nigeria, from the attack to their release
@subject B = the passengers | travellers | the hostages | abductees | victims
@subject K = the kidnappers | the gunmen | the gang | abductors
@subject P = police | the command | ASP Folake Ibironke | Ibironke | police spokeswoman | the police command
@subject V = local vigilantes | hunters | Ogidan Vigilance Group
@subject S = Sunshine Express | the transport company | the bus
@subject A = Adaeze Nwokolo | Nwokolo | Mrs Nwokolo | the retired nurse
@subject T = Tobi Akinlade | Tobi | the youngest hostage
@fact onb = 18 | crowd | S | passengers on board | 2021-03-19 | constant
@fact tak = 14 | other | B | people abducted | 2021-03-19 | constant
@fact esc = 4 | rescued | B | passengers who escaped into the bush | 2021-03-19 | constant
@fact rel1 = 5 | rescued | B | captives freed | 2021-03-24 | cumulative
@fact rel2 = 14 | rescued | B | captives freed | 2021-03-30 | cumulative
@fact held1 = 9 | other | B | captives still held | 2021-03-24 | snapshot
@fact dem = 50000000 | other | K | naira of ransom demanded | 2021-03-20 | constant
@fact dem2 = 15000000 | other | K | naira of ransom demanded | 2021-03-26 | constant
@fact paid = 11500000 | other | K | naira of ransom paid, according to relatives | 2021-03-28 | constant
@fact days = 11 | duration | B | days in captivity | 2021-03-30 | constant
@fact cl = 17:20 | clock | K | time of the attack | 2021-03-19 | constant
@fact gm = 10 | crowd | K | gunmen at the roadblock | 2021-03-19 | constant
@fact km = 6 | distance | K | kilometres from the town to the place of attack | - | constant
@fact agA = 67 | age | A | age in years | 2021 | constant
@fact agT = 9 | age | T | age in years | 2021 | constant
@fact vig = 120 | crowd | V | hunters combing the forest | 2021-03-22 | snapshot
@fact pol = 60 | officers | P | officers deployed to the forest | 2021-03-22 | snapshot
@fact ar = 2 | arrests | P | suspects arrested | 2021-03-31 | cumulative
@fact rew = 1000000 | other | P | naira offered for information | 2021-03-23 | constant | pledged
@fact prev = 3 | other | P | abductions on the road since January | 2021-03-19 | cumulative
@fact fare = 4500 | price | S | naira for a ticket | 2021 | constant
@rel sum onb = tak + esc
@rel sum tak = rel1 + held1
@trap onb tak :: on board and abducted
@trap dem dem2 :: first and second demand
@trap dem2 paid :: asked and paid
@trap rel1 rel2 :: freed in two batches
@trap vig pol :: hunters and police
@trap esc rel1 :: escaped on the day, freed later

@doc a-punch | national daily | 2021-03-20
Gunmen abduct {14|tak} passengers on Ogidan road

By Hezekiah Balogun, Ado-Ekiti

Gunmen have seized {14|tak|t=on Friday} passengers of a commercial bus on the Ogidan–Ikere road in Ekiti State.

The 18-seater, operated by Sunshine Express, was full when it ran into a roadblock of logs on Friday. Sunday PUNCTUAL learnt that {four|esc|^} of its {18|onb|^} occupants jumped out and hid among cocoa trees.

The driver, who was not touched, said that about {ten|~gm|by=The driver} men in army camouflage came out at {5:20pm|cl|by=The driver} some {six|km} kilometres from the town.

Among those taken are a retired nurse, Mrs Adaeze Nwokolo, {67|agA}, and a {nine|agT}-year-old boy travelling with an uncle.

The spokeswoman for the command, ASP Folake Ibironke, confirmed the incident. It is the {third|prev|t=this year} abduction on that road this year.

Relatives who were called yesterday say {N50m|dem|t=yesterday|by=Relatives|v=50000000|round=1000000} is being demanded for the lot.

MORE: JAMB fixes new date | Naira exchanges at 486

@doc b-radio | community radio news, Lagos studio | 2021-03-24
Ogidan abduction: {five|rel1} regain freedom

{Five|rel1|t=this morning} of the people picked up by gunmen near Ogidan last Friday walked into the palace of the Ologidan this morning, thirsty but whole. The remaining {nine|held1|^}, including the small boy Tobi, are still with their abductors.

How did they come out? ASP Ibironke says pressure from {60|pol|by=ASP Ibironke} policemen and some {120|~vig|^} hunters in the forest since Monday forced the gang to split. She says that nobody paid a kobo.

A brother of one of the {five|rel1} tells our correspondent something else... that the gang let go the old and the lame because they could not keep up.

The police have put up {one million|rew} naira for useful information. The call-in line is 0700-OGIDAN.

@doc c-premium | online investigative paper | 2021-03-31
How Ogidan families bought back their own

EXCLUSIVE | By Maryam Tijjani-Bello

In a church hall on Sunday night {nine|-} families emptied envelopes onto a ping-pong table. When the counting ended, it came to {N11.5 million|paid|t=on Sunday night|v=11500000|round=100000}.

That was less than the {N15 million|dem2|t=last Friday|v=15000000|round=1000000} to which the kidnappers had come down last Friday, and a fraction of the {N50 million|dem|t=on the first day|v=50000000|round=1000000} mentioned on the first day. But the voice on the phone said bring it.

Two days later the last captives were on the roadside, which made it {14|rel2|t=Two days later} out of {14|tak}. They had been {eleven|days} days under trees.

"We ate raw cassava. The boy, Tobi, had his {ninth|agT} birthday in January; he kept telling us he was nearly {ten|-}, as if it would help," said Mrs Nwokolo, who at {67|agA} was among the {five|rel1|t=on the 24th} let go on the 24th.

Police, who deny that any ransom was handed over, say they hold {two|ar} suspects, a motorcyclist and a seller of recharge cards.

The ticket for the journey cost {N4,500|fare|v=4500}. Sunshine Express has offered to refund it.

Share this: 3.4K  Tweet 812

@doc d-police | statement of the state police command | 2021-03-30
PRESS RELEASE

KIDNAPPED PASSENGERS REUNITED WITH FAMILIES

The Ekiti State Police Command is pleased to inform the public that all {fourteen|rel2|t=as at 1000hrs today} persons abducted along Ogidan–Ikere road have been rescued as at 1000hrs today.

The public will recall that at about {1720hrs|~cl|t=On the 19th instant} on the said date a gang numbering about {ten|~gm} attacked a bus with {eighteen|onb} persons aboard. {Four|esc} escaped. Intensive bush-combing by {60|pol} operatives and {120|vig} gallant members of the Ogidan Vigilance Group led to {five|rel1|t=on the 24th} being released on the 24th and the rest this morning. On the 19th instant the command had at once deployed its tactical teams.

The command reiterates that NO ransom was paid. {Two|ar} suspects are helping detectives. The reward of {N1,000,000|rew|v=1000000} remains open.

ASP FOLAKE IBIRONKE, for: Commissioner of Police

@doc e-column | newspaper columnist | 2021-04-04
The price list

A seat from Ado to Ikere: {N4,500|fare|v=4500}. A seat back: {eleven and a half million|paid|v=11500000}, shared among relatives.

You will say that the police deny it. The police deny it. They also tell us that {a hundred and twenty|vig|v=120} hunters with dane guns and half as many constables ({60|pol}, to be exact) frightened an armed gang into kindness.

I have spoken with a man whose father spent {eleven|days} days in that forest. He says that {fifty|dem|x=1000000} million was a joke, {fifteen|dem2|x=1000000} a negotiation. He sold {two|-} plots.

Three times since New Year. {Three|prev|t=since New Year}! The governor will be there on Tuesday, with {two hundred|-} outriders.
