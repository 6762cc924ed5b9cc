@story za-santaluma-prison
@topic Riot in the Santa Luma prison, Ecuador: three reports
@subject V = Santa Luma prison riot | the riot | the violence
@subject P = Santa Luma prison | the prison | the jail | the penitentiary
@subject I = Servicio Nacional de Prisiones | the prison service | SNP
@subject O = Defensoría del Pueblo de Guayraca | the ombudsman | the defensoría
@subject G = the government | the interior ministry
@fact d1 = 13 | deaths | V | inmates killed | 2017-07-22 night | cumulative
@fact d2 = 19 | deaths | V | inmates killed | 2017-07-24 | cumulative
@fact g = 2 | deaths | V | guards killed | 2017-07-24 | cumulative
@fact all = 21 | deaths | V | people killed | 2017-07-24 | cumulative
@fact inj = 46 | injuries | V | people wounded | 2017-07-24 | cumulative
@fact esc = 31 | other | V | inmates who escaped | 2017-07-23 | cumulative
@fact cap = 18 | arrests | V | escaped inmates caught again | 2017-07-24 | cumulative
@fact out = 13 | missing | V | escaped inmates still at large | 2017-07-24 | snapshot
@fact pop = 2870 | other | P | inmates | 2017-07 | snapshot
@fact room = 1600 | other | P | places | 2017-07 | constant
@fact over = 79.375 | rate | P | overcrowding in percent | 2017-07 | snapshot
@fact pol = 900 | officers | G | police and soldiers sent | 2017-07-23 | snapshot
@fact grd = 64 | officers | P | guards on duty that night | 2017-07-22 | snapshot
@fact hrs = 9 | duration | V | hours until control was regained | 2017-07-23 | constant
@fact tr = 240 | other | I | inmates moved to other prisons | 2017-07-24 | cumulative
@fact trp = 400 | other | I | inmates to be moved to other prisons | 2017-08 | plan | pledged
@fact gun = 27 | other | P | firearms seized | 2017-07-24 | cumulative
@rel sum all = d2 + g
@fact more = 6 | deaths | V | inmates who died after the first count | 2017-07-24 | cumulative
@rel diff more = d2 - d1
@rel diff out = esc - cap
@rel change over = room -> pop
@fact rew = 5000 | other | G | dollars of reward for each fugitive | 2017-07-23 | constant | pledged
@fact ser = 9 | injuries | V | wounded in danger of their lives | 2017-07-24 | snapshot
@fact over2 = 54 | rate | P | overcrowding in percent | 2017-08 | plan | projected
@trap d2 all :: inmates only against all dead
@trap d1 out :: both 13, the dead and the fugitives
@trap tr trp :: moved so far against the plan
@trap esc cap :: escaped and caught

@doc a-wire | wire agency | 2017-07-23
At least {13|>d1} inmates die in Ecuador prison riot

GUAYRACA, Ecuador (Cono Sur) - Fighting between gangs at the Santa Luma prison left at least {13|>d1|t=late on Saturday|by=the prison service} inmates dead late on Saturday, the prison service said, before some {900|~pol} police officers and soldiers retook the building after {nine|hrs} hours.

There were only {64|grd|t=when the first shots rang out} guards on duty when the first shots rang out in Block {C|-}, a union leader said. The prison holds {2,870|pop} inmates in a space built for {1,600|room}.

{Thirty-one|esc|by=Interior Minister Ramiro Quishpe} prisoners got over the west wall, Interior Minister Ramiro Quishpe said. "All of them will be back where they belong," he said. He offered a reward of ${5,000|rew|^} a head.

Television showed relatives at the gate on Via {24|-}, holding up names on cardboard.

@doc b-daily | national daily | 2017-07-25
{Twenty-one|all} coffins, and a list that nobody would read out

By Lorena Chiriboga Paz, Guayraca

The final count came at noon, on a sheet taped to the morgue door. {Twenty-one|all|t=at noon|by=the prosecutor's office} dead, according to the prosecutor's office: {19|d2|^} prisoners and {two|g|^} guards. That is {six|more} inmates more than on the first night.

{Forty-six|inj} were wounded. {Nine|ser} of those are in danger of their lives.

Of the {31|esc} who fled, {18|cap} had been recaptured by last night. That leaves {13|out|t=by last night} at large, among them Eusebio "Patucho" Land, {29|-}, serving {25|-} years.

The search of the cells brought up {27|gun|by=General Maritza Oña} guns, three grenades and a peacock, General Maritza Oña said.

The ministry has already put {240|tr} men on buses to other prisons; it wants to move {400|trp|t=by the end of August|by=The ministry} in all by the end of August. With that, Santa Luma would still be {54 percent|over2} over its limit, against {79 percent|over|t=today} today.

@doc c-ombuds | press release of the ombudsman | 2017-07-24
DEFENSORÍA DEMANDS FULL INVESTIGATION

The Defensoría del Pueblo has verified the deaths of {19|d2|t=As of this afternoon|by=The Defensoría del Pueblo} persons deprived of liberty and of {two|g|^} officers. As of this afternoon the number of the wounded stands at {64|!inj}.

We recall that on the night of the events the establishment, with its {1,600|room} places, was guarded by {64|grd} officials: one for every {45|-} inmates. We warned of this in reports {08|-}-2016 and {03|-}-2017.

The State took {nine|hrs} hours to enter. We ask why.

We take note that {240|tr|t=to date} persons have been transferred to date, and that {13|out} are still being sought. Transfers without notice to families breach article {51|-} of the Constitution.

Contact: prensa@defensoria-guayraca.example, 04 555 {2120|-}

@doc d-magazine | foreign newsweekly | 2017-07-28
Who runs Santa Luma?

Not the state, to judge by last weekend. Two gangs, Los Faroles and the Comando Norte, hold most of the cells in a penitentiary with {2,870|pop} residents. It is about {eighty per cent|~over} over capacity.

When the smoke had cleared {21|!d2|t=When the smoke had cleared} inmates were dead, and a pair of their keepers besides. {Seventy-two|!gun|by=the government} weapons came to light, says the government, which had searched the place in May and found none.

More than {thirty|>esc} men walked out in the confusion; police have since brought in {18|cap}. Officials dispute that the raid was slow. It took {15|!hrs} hours, by which time it was over.

The government promises to move {400|trp|by=The government} convicts elsewhere. Elsewhere is full too.
